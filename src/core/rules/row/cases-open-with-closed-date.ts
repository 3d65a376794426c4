import { formatSerial, parseDate } from "../../identifiers/dates";
import { choiceReader } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds cases with a closing date whose state is not Afsluttet. Other rules report a blank or unreadable state. */
export const casesOpenWithClosedDate = rowRule({
  id: "cases-open-with-closed-date",
  register: "cases",
  severity: "error",
  title: { da: "Kun afsluttede sager har en dato for afslutning", en: "Only closed cases have a date of closing" },
  source: cite(CASE_INSTRUCTIONS, "state"),
  since: "2026.11",
  example: { good: { rows: [{ caseStatus: "Afsluttet", closed: 45_000 }] }, bad: { rows: [{ caseStatus: "Oplyst", closed: 45_000 }] } },
  columns: ["caseStatus", "closed"],
  messages: {
    open: message({
      da: {
        what: "Sagen er afsluttet {closed}, men dens tilstand er ”{state}”.",
        why: "Tilstanden i Sags- og Dokumentindekset skal følge sagen; ellers ser SAPA’s brugere sagen som åben.",
        how: "Sæt tilstanden til Afsluttet, eller fjern datoen, hvis sagen er åben.",
      },
      en: {
        what: "The case was closed on {closed}, but its state is ”{state}”.",
        why: "The state in Sags- og Dokumentindeks must follow the case; else SAPA’s users see it as open.",
        how: "Set the state to Afsluttet, or remove the date if the case is open.",
      },
    }),
  },
  check: (columns, from, to, report, { date1904 }) => {
    const read = choiceReader("cases", "caseStatus");
    for (let row = from; row < to; row++) {
      const value = columns.closed[row]!;
      if (value === "" || columns.caseStatus[row] === "Afsluttet") continue;
      const closed = parseDate(value, date1904);
      if (closed === undefined) continue;
      const state = read(columns.caseStatus[row]!);
      if (state !== undefined && state !== "" && state !== "Afsluttet")
        report(row, "closed", "open", { closed: formatSerial(closed), state });
    }
  },
});
