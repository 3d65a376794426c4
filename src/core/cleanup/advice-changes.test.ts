import fc from "fast-check";
import { makeRegister } from "../testing/make-register";
import { CLEANUP_ACTIONS } from "../registers/cleanup-action";
import { planAdviceChanges } from "./advice-changes";
import { NO_ACTION } from "./chosen";

test("blank cells get the advice, a choice stands", () => {
  const cases = makeRegister("cases", [{ caseNumber: "1", action: "" }, { action: "Slet" }, { action: " " }, { action: "" }]);
  const advised = Int8Array.of(0, 1, 2, NO_ACTION);
  expect(planAdviceChanges(cases, advised)).toEqual({
    sheet: "Sagsoprydning",
    header: "Handling",
    changes: [
      { sheet: "Sagsoprydning", row: 1, column: 1, held: [{ row: 1, column: 0, value: "1" }], expected: "", value: "Luk" },
      { sheet: "Sagsoprydning", row: 3, column: 1, held: [], expected: " ", value: "Flyt" },
    ],
    counts: { Luk: 1, Kassér: 0, Flyt: 1, Arkivér: 0, Afklar: 0 },
    movesWithoutTarget: 1,
    chosen: 1,
    noAdvice: 1,
  });
  const targeted = makeRegister("cases", [{ action: "", targetSystem: "Nexus" }, { action: "Luk" }, { action: "" }]);
  expect(planAdviceChanges(targeted, Int8Array.of(2, 2, 2))).toMatchObject({ counts: { Flyt: 2 }, movesWithoutTarget: 1 });
  expect(planAdviceChanges(makeRegister("cases", [{ caseNumber: "1" }]), Int8Array.of(0))).toBeUndefined();
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
