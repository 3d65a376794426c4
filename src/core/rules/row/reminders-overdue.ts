import { formatSerial, parseDate } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { openReminders } from "../bodies/open-reminders";
import { PASSED_DATES } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds open reminders whose date has passed. One that repeats comes back. */
export const remindersOverdue = rowRule({
  id: "reminders-overdue",
  register: "reminders",
  severity: "info",
  title: { da: "Åbne adviser har ikke en dato, der er gået", en: "Open reminders have no date that has passed" },
  source: PASSED_DATES,
  deadline: "date",
  since: "2026.14",
  messages: {
    passed: message({
      da: {
        what: "Adviset kom frem {date} og er stadig åbent.",
        why: "Enten er det overset, eller det er gjort, uden at adviset er lukket. Begge dele skal ikke flyttes videre.",
        how: "Spørg modtageren. Er det gjort, så luk adviset; ellers behandl det før lukningen.",
      },
      en: {
        what: "The reminder came up on {date} and is still open.",
        why: "Either it was overlooked, or it was done without closing the reminder. Neither should be moved on.",
        how: "Ask the recipient. If it is done, close the reminder; else deal with it before the closing.",
      },
    }),
  },
  example: { good: { rows: [{ dueDate: 47_000, status: "Åbent" }] }, bad: { rows: [{ dueDate: 45_000, status: "Åbent" }] } },
  columns: ["dueDate", "status"],
  optionalColumns: ["repeats"],
  check: (columns, from, to, report, { today, date1904 }, { repeats }) => {
    const isOpen = openReminders(columns.status);
    const comesBack = means("reminders", "repeats", "Ja");
    for (let row = from; row < to; row++) {
      const value = columns.dueDate[row]!;
      if (value === "" || (!date1904 && typeof value === "number" && value >= today)) continue;
      const date = parseDate(value, date1904);
      if (date === undefined || date >= today || !isOpen(row) || comesBack(repeats?.[row] ?? "")) continue;
      report(row, "dueDate", "passed", { date: formatSerial(date) });
    }
  },
});
