import { unknownCases } from "../bodies/unknown-cases";
import { KNOWN_CASES } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds reminders whose case is in no row of the cases. */
export const remindersCaseUnknown = acrossRule({
  id: "reminders-case-unknown",
  register: "reminders",
  severity: "warning",
  title: { da: "Advisers sager står i Sagsoprydning", en: "Cases of reminders stand in the case clean-up" },
  source: KNOWN_CASES,
  since: "2026.14",
  messages: {
    unknown: message({
      da: {
        what: "Sagen {value} står ikke i Sagsoprydning.",
        why: "Det kan ikke ses, hvor sagen flytter hen, og dermed hvor adviset skal sættes igen.",
        how: "Ret sagsnummeret, eller tag sagen med i Sagsoprydning.",
      },
      en: {
        what: "The case {value} is not in the case clean-up.",
        why: "One can’t see where the case moves, and so where the reminder is to be set again.",
        how: "Correct the case number, or include the case in the case clean-up.",
      },
    }),
  },
  example: {
    good: { rows: [{ caseNumber: "2019-000123" }], others: { cases: [{}] } },
    bad: { rows: [{ caseNumber: "2019-000124" }], others: { cases: [{}] } },
  },
  columns: ["caseNumber"],
  needs: { cases: ["caseNumber"] },
  check: (columns, rowCount, others, report) =>
    unknownCases(columns.caseNumber, rowCount, others.cases, (row, value) => report(row, "caseNumber", "unknown", { value })),
});
