import fc from "fast-check";
import { columnSpec } from "../registers";
import { CLEANUP_ACTIONS } from "../registers/cleanup-action";
import { estimateEffort, type EffortAssumptions } from "./effort";

const ASSUMPTIONS: EffortAssumptions = {
  minutes: { Luk: 5, Kassér: 2, Flyt: 12, Arkivér: 3, Afklar: 15 },
  hourlyRate: 400,
  conversionPrice: 100_000,
};

it("has the actions of the column Handling", () => {
  expect(columnSpec("cases", "action").choices!.map(({ value }) => value)).toEqual([...CLEANUP_ACTIONS]);
});

it("reckons by hand: 100 cases to move take 20 hours and 8,000 kr.", () => {
  const effort = estimateEffort({ Flyt: 100, Luk: 12 }, ASSUMPTIONS);
  expect(effort.actions.find(({ action }) => action === "Flyt")).toEqual({ action: "Flyt", cases: 100, minutes: 1200, kroner: 8000 });
  expect(effort).toMatchObject({ minutes: 1260, kroner: 8400 });
  expect(effort.move).toEqual({ cases: 100, byHand: 8000, byMachine: 100_000, breakEven: 1251, cheaper: "hand" });
});

it("reckons no minutes for closed cases, which move all at once", () => {
  const effort = estimateEffort({ Flyt: 66_800 }, ASSUMPTIONS, 66_700);
  expect(effort.actions.find(({ action }) => action === "Flyt")).toEqual({ action: "Flyt", cases: 66_800, minutes: 1200, kroner: 8000 });
  expect(effort).toMatchObject({ together: 66_700, move: { cases: 100, byHand: 8000 } });
});

it.each([
  [1250, "same"],
  [1251, "machine"],
  [0, "hand"],
])("%i cases to move: %s", (Flyt, cheaper) => expect(estimateEffort({ Flyt }, ASSUMPTIONS).move.cheaper).toBe(cheaper));

it("compares nothing where no price is known", () => {
  expect(estimateEffort({ Flyt: 5 }, { ...ASSUMPTIONS, conversionPrice: undefined }).move).toMatchObject({
    breakEven: undefined,
    cheaper: undefined,
  });
});

it("where conversion costs exactly what so many cases cost by hand, it pays from the next", () => {
  // 126 cases of 7 minutes at 350 kr. an hour: 5145 kr. to the krone, which a fraction of an hour misses by a hair.
  const assumptions = { minutes: { ...ASSUMPTIONS.minutes, Flyt: 7 }, hourlyRate: 350, conversionPrice: 5145 };
  expect(estimateEffort({ Flyt: 126 }, assumptions).move).toMatchObject({ cheaper: "same", breakEven: 127 });
});

it("sums are those of the lines, and from the break-even on the machine is cheaper", () => {
  fc.assert(
    fc.property(
      fc.nat(100_000),
      fc.nat(100_000),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 100, max: 900 }),
      fc.nat(500_000),
      (a, b, flyt, hourlyRate, price) => {
        const assumptions = { minutes: { ...ASSUMPTIONS.minutes, Flyt: flyt }, hourlyRate, conversionPrice: price };
        const effort = estimateEffort({ Flyt: a, Luk: b }, assumptions);
        expect(effort.kroner).toBe(effort.actions.reduce((sum, { kroner }) => sum + kroner, 0));
        const exact = (cases: number): number => ((cases * flyt) / 60) * hourlyRate;
        expect(exact(effort.move.breakEven!)).toBeGreaterThan(price);
        expect(exact(effort.move.breakEven! - 1)).toBeLessThanOrEqual(price + 1e-6);
      },
    ),
  );
});
