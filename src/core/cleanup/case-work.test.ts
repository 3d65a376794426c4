import fc from "fast-check";
import { finish } from "../model/steps";
import { makeRegister } from "../testing/make-register";
import { CLEANUP_ACTIONS } from "../registers/cleanup-action";
import { caseWork, decidedCases } from "./case-work";
import { NO_ACTION } from "./chosen";
import { findCases } from "./find-cases";
import { workGroups } from "./work-groups";

const MINUTES = { Luk: 5, Kassér: 2, Flyt: 12, Arkivér: 3, Afklar: 15 };
const [LUK, , FLYT] = CLEANUP_ACTIONS.keys();
const CASES = makeRegister("cases", [
  { caseNumber: "1", responsibleUnit: "Børn", action: "" },
  { caseNumber: "2", responsibleUnit: "børn ", action: "Luk" },
  { caseNumber: "3", responsibleUnit: "", action: "smid ud" },
  { caseNumber: "4", responsibleUnit: "Teknik", action: "" },
]);
const ADVISED = Int8Array.from([FLYT!, FLYT!, LUK!, NO_ACTION]);
const FREE = new Int8Array(CASES.rowCount).fill(-1);
const WORK = finish(caseWork(CASES, ADVISED, FREE));

test("the work of a unit is by its choices, else by the advice; whoever has most hours comes first", () => {
  const groups = finish(workGroups(CASES, "responsibleUnit", WORK, MINUTES));
  expect(groups.map(({ name, cases, decided, minutes }) => [name, cases, decided, minutes])).toEqual([
    ["Børn", 2, 1, 17],
    ["", 1, 1, 0],
    ["Teknik", 1, 0, 0],
  ]);
  expect(groups[0]!.actions).toEqual({ Luk: 1, Kassér: 0, Flyt: 1, Arkivér: 0, Afklar: 0 });
  // "smid ud" is no action.
  expect(decidedCases(WORK)).toBe(1);
});

test("the rows behind a number are those that it counts", () => {
  const rows = (query: Parameters<typeof findCases>[3]): number[] => finish(findCases(CASES, WORK, Int8Array.from([7, 7, 2, -1]), query));
  expect(rows({})).toEqual([0, 1, 2, 3]);
  expect(rows({ action: { is: "Flyt", basis: "advised" } })).toEqual([0, 1]);
  expect(rows({ action: { is: "Luk", basis: "planned" } })).toEqual([1]);
  expect(rows({ action: { is: "unreadable", basis: "chosen" } })).toEqual([2]);
  expect(rows({ action: { is: "none", basis: "planned" } })).toEqual([3]);
  expect(rows({ decided: false, named: { column: "responsibleUnit", name: "BØRN" } })).toEqual([0]);
  expect(rows({ named: { column: "responsibleUnit", name: "" } })).toEqual([2]);
  expect(rows({ advice: 7 })).toEqual([0, 1]);
});

test("without a column to decide in nothing is told about decisions", () => {
  const { action: _, ...columns } = CASES.columns;
  const without = { ...CASES, columns };
  const work = finish(caseWork(without, ADVISED, FREE));
  expect(decidedCases(work)).toBeUndefined();
  expect(finish(workGroups(without, "responsibleUnit", work, MINUTES))[0]!.decided).toBeUndefined();
  expect(finish(findCases(without, work, ADVISED, { action: { is: "Luk", basis: "chosen" } }))).toEqual([]);
});

test("groups hold every case once, and each group's number is the number of its rows", () => {
  const unit = fc.constantFrom("", "A", "a", " B", "C");
  const action = fc.constantFrom("", "Luk", "Flyt", "?");
  fc.assert(
    fc.property(fc.array(fc.record({ unit, action, advised: fc.integer({ min: -1, max: 4 }) }), { minLength: 1 }), (cases) => {
      const register = makeRegister(
        "cases",
        cases.map(({ unit: responsibleUnit, action: chosen }, i) => ({ caseNumber: String(i), responsibleUnit, action: chosen })),
      );
      const work = finish(
        caseWork(
          register,
          Int8Array.from(cases, ({ advised }) => advised),
          new Int8Array(cases.length).fill(-1),
        ),
      );
      const groups = finish(workGroups(register, "responsibleUnit", work, MINUTES));
      expect(groups.reduce((sum, group) => sum + group.cases, 0)).toBe(register.rowCount);
      for (const group of groups) {
        const named = { column: "responsibleUnit", name: group.name } as const;
        const rows = finish(findCases(register, work, work.advised, { named, action: { is: "Luk", basis: "planned" } }));
        expect(rows).toHaveLength(group.actions.Luk);
      }
    }),
  );
});
