import fc from "fast-check";
import { makeRegister } from "../testing/make-register";
import { CLEANUP_ACTIONS } from "../registers/cleanup-action";
import { planAdviceChanges } from "./advice-changes";
import { NO_ACTION } from "./chosen";

const NOWHERE = (): undefined => undefined;

test("blank cells get the advice, a choice stands", () => {
  const cases = makeRegister("cases", [{ caseNumber: "1", action: "" }, { action: "Slet" }, { action: " " }, { action: "" }]);
  const advised = Int8Array.of(0, 1, 2, NO_ACTION);
  expect(planAdviceChanges(cases, advised, NOWHERE)).toEqual({
    sheet: "Sagsoprydning",
    header: "Handling",
    changes: [
      { sheet: "Sagsoprydning", row: 1, column: 1, held: [{ row: 1, column: 0, value: "1" }], expected: "", value: "Luk" },
      { sheet: "Sagsoprydning", row: 3, column: 1, held: [], expected: " ", value: "Flyt" },
    ],
    counts: { Luk: 1, Kassér: 0, Flyt: 1, Arkivér: 0, Afklar: 0 },
    targets: [],
    withoutTarget: 0,
    withTarget: 0,
    chosen: 1,
    noAdvice: 1,
  });
  expect(planAdviceChanges(makeRegister("cases", [{ caseNumber: "1" }]), Int8Array.of(0), NOWHERE)).toBeUndefined();
});

test("what moves gets its area's target; what would contradict a cell gets nothing", () => {
  const cases = makeRegister("cases", [
    { action: "", targetSystem: "Nexus" },
    { action: "Luk" },
    { action: "" },
    { action: "" },
    { action: "", targetSystem: "Nexus" },
    { action: "", targetSystem: "Nexus" },
  ]);
  const [close, move, settle] = ["Luk", "Flyt", "Afklar"].map((action) => CLEANUP_ACTIONS.findIndex((one) => one === action)) as [
    number,
    number,
    number,
  ];
  const plan = planAdviceChanges(cases, Int8Array.of(move, move, move, move, close, settle), (row) => (row === 2 ? "SYS-1" : undefined))!;
  expect(plan.changes.map(({ row, value }) => [row, value])).toEqual([
    [1, "Flyt"],
    [3, "Flyt"],
    [6, "Afklar"],
  ]);
  expect(plan.targets.map(({ row, expected, value }) => [row, expected, value])).toEqual([[3, "", "SYS-1"]]);
  expect(plan).toMatchObject({ counts: { Flyt: 2, Afklar: 1, Luk: 0 }, withoutTarget: 1, withTarget: 1, chosen: 1, noAdvice: 0 });
});

test("every case is written, chosen already or without advice, and the counts are those of the changes", () => {
  const row = fc.record({ action: fc.oneof(fc.constantFrom("", " ", "Luk"), fc.string()) });
  const advice = fc.integer({ min: NO_ACTION, max: CLEANUP_ACTIONS.length - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(row, advice), { minLength: 1 }), (pairs) => {
      const rows = pairs.map(([cells]) => cells);
      const plan = planAdviceChanges(
        makeRegister("cases", rows),
        Int8Array.from(pairs, ([, action]) => action),
        NOWHERE,
      )!;
      expect(plan.changes.length + plan.chosen + plan.noAdvice).toBe(rows.length);
      for (const action of CLEANUP_ACTIONS) expect(plan.counts[action]).toBe(plan.changes.filter(({ value }) => value === action).length);
      for (const { row: sheetRow, expected } of plan.changes) {
        expect(expected).toBe(rows[sheetRow - 1]!.action);
        expect(String(expected).trim()).toBe("");
      }
    }),
  );
});
