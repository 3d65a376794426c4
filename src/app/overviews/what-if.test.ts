import { toSerial } from "../../core/identifiers/dates";
import { finish } from "../../core/model/steps";
import { strategySteps } from "../../core/strategy/build";
import { sapaInterfaces, strategyInput } from "../../core/strategy/testing/fixture";
import { createWhatIf } from "./what-if";

const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;
const INPUT = strategyInput({
  systems: [
    { systemId: "K", systemName: "KMD Sag", systemType: "ESDH", contractEnd: day(2027, 12, 31), noticeMonths: 6, yearlyCost: 120_000 },
    { systemId: "N", systemName: "Nexus", systemType: "Fagsystem", caseBearing: "Ja", wantedInSapa: "Ja" },
  ],
  interfaces: sapaInterfaces("Nexus", day(2026, 6, 1)),
  caseAreas: [
    {
      areaName: "Byggesag",
      currentSystem: "KMD Sag",
      route: "Flyt til fagsystem",
      targetSystem: "Nexus",
      startDate: day(2027, 1, 1),
      endDate: day(2027, 3, 1),
    },
  ],
});
const WHAT_IF = createWhatIf(INPUT, finish(strategySteps(INPUT)));
const later = { register: "caseAreas", row: 0, column: "endDate", value: day(2028, 3, 1) } as const;

test("another date moves the finish and makes the area late, and the registers stay as they are", async () => {
  const { finish, moved, nowLate, costDifference } = await WHAT_IF.compare([later]);
  expect(finish).toEqual({ before: day(2027, 3, 1), after: day(2028, 3, 1) });
  expect([moved.length, nowLate]).toEqual([1, [0]]);
  expect(costDifference).toBeCloseTo(120_000, -3);
  expect(WHAT_IF.choices.areas[0]).toMatchObject({ name: "Byggesag", end: day(2027, 3, 1) });
});

test("an assumption about a system is reckoned with its conditions anew", async () => {
  const { nowUnplanned } = await WHAT_IF.compare([{ register: "systems", row: 1, column: "wantedInSapa", value: "Ikke afklaret" }]);
  expect(nowUnplanned).toEqual([0]);
});

test("nothing assumed, nothing moves; given up, it says why", async () => {
  expect((await WHAT_IF.compare([])).moved).toEqual([]);
  await expect(WHAT_IF.compare([later], AbortSignal.abort(new Error("another")))).rejects.toThrow("another");
});
