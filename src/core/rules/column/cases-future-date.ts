import { formatSerial, parseDate } from "../../identifiers/dates";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds dates of cases that lie after today. */
export const casesFutureDate = columnRule({
  id: "cases-future-date",
  register: "cases",
  severity: "warning",
  title: { da: "Sagers datoer ligger ikke i fremtiden", en: "Dates of cases do not lie in the future" },
  source: CONTRADICTION,
  since: "2026.11",
  example: { good: { rows: [{ lastActivity: 45_900 }] }, bad: { rows: [{ lastActivity: 60_000 }] } },
  columns: ["created", "lastActivity", "closed"],
  messages: {
    future: message({
      da: {
        what: "”{columnName}” er {date}, som ligger i fremtiden.",
        why: "Sagen ser ud til at være i brug eller endnu åben, og frister regnes forkert.",
        how: "Ret datoen; er det en frist eller en påmindelse, hører den ikke hjemme her.",
      },
      en: {
        what: "”{columnName}” is {date}, which lies in the future.",
        why: "The case looks as if it were in use or still open, and time limits go wrong.",
        how: "Correct the date; if it is a time limit or a reminder, it does not belong here.",
      },
    }),
  },
  check: (values, column, from, to, report, { today, date1904 }) => {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      // Real dates up to today are the rule; only the rest is read in full.
      if (value === "" || (!date1904 && typeof value === "number" && value < today + 1)) continue;
      const date = parseDate(value, date1904);
      if (date !== undefined && date > today) report(row, column, "future", { date: formatSerial(date) });
    }
  },
});
