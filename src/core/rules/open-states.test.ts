import { CASES_RULES } from "./lists/cases";
import { findingsOf } from "./testing/run-rule";

// What needs KLE's marks is not judged here.
const ALONE = CASES_RULES.filter((rule) => rule.level !== "across" && !("needsMarks" in rule && rule.needsMarks === true));

/**
 * "Aktiv" and "Åben" say that a case is open, and not which of the open states it has. They are read as one of them, which is right as long as
 * nothing is concluded from which it is.
 */
test.each(ALONE.map((rule) => [rule.id, rule] as const))("%s says the same of a case in any of the open states", (_, rule) => {
  const over = (caseStatus: string): unknown =>
    findingsOf(rule, {
      rows: [
        { caseStatus },
        { caseStatus, closed: 46_000 },
        { caseStatus, caseworker: "", lastActivity: 40_000, retentionCode: "", retentionYear: "", party: "" },
      ],
    }).map(({ row, column, messageId }) => [row, column, messageId]);
  for (const state of ["Opstaaet", "Afgjort"]) expect(over(state)).toEqual(over("Oplyst"));
});
