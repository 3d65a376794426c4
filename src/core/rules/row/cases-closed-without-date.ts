import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds closed cases without a closing date. */
export const casesClosedWithoutDate = rowRule({
  id: "cases-closed-without-date",
  register: "cases",
  severity: "error",
  title: { da: "Afsluttede sager har en dato for det", en: "Closed cases have a date of closing" },
  source: cite(CASE_INSTRUCTIONS, "state"),
  since: "2026.11",
  example: { good: { rows: [{ caseStatus: "Afsluttet", closed: 45_000 }] }, bad: { rows: [{ caseStatus: "Afsluttet", closed: "" }] } },
  columns: ["caseStatus", "closed"],
  messages: {
    undated: message({
      da: {
        what: "Sagen er afsluttet, men har ingen dato for afslutningen.",
        why: "Tilstanden skal afleveres med det tidspunkt, den gælder fra, og kassation regnes fra afslutningen.",
        how: "Skriv datoen, hvor sagen blev afsluttet, eller ret sagens tilstand.",
      },
      en: {
        what: "The case is closed but has no date of closing.",
        why: "The state is delivered with the time from which it holds, and disposal is reckoned from the closing.",
        how: "Write the date on which the case was closed, or correct its state.",
      },
    }),
  },
  check: (columns, from, to, report) => {
    const isClosed = means("cases", "caseStatus", "Afsluttet");
    for (let row = from; row < to; row++)
      if (isBlank(columns.closed[row]!) && isClosed(columns.caseStatus[row]!)) report(row, "closed", "undated");
  },
});
