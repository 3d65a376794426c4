import { formatSerial, parseDate } from "../../identifiers/dates";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds numbers that Excel has made a date of. No strategy has thousands of questions, so a whole number that large is a day. */
export const documentStrategyNumberDate = columnRule({
  id: "document-strategy-number-date",
  register: "documentStrategy",
  severity: "warning",
  title: { da: "Spørgsmålenes numre er ikke blevet til datoer", en: "Numbers of questions have not become dates" },
  source: REGISTER_FORM,
  since: "2026.12",
  columns: ["number"],
  messages: {
    date: message({
      da: {
        what: "Nummeret er blevet til datoen {date}.",
        why: "Excel læser 1.2 og 1-2 som en dato, så nummeret passer ikke længere med referater og beslutninger.",
        how: "Gør cellen til tekst, og skriv nummeret igen.",
      },
      en: {
        what: "The number has become the date {date}.",
        why: "Excel reads 1.2 and 1-2 as a date, so the number no longer agrees with minutes and decisions.",
        how: "Make the cell text and write the number again.",
      },
    }),
  },
  example: { good: { rows: [{ number: "1.2" }] }, bad: { rows: [{ number: 46_054 }] } },
  check: (values, column, from, to, report, { date1904 }) => {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      // A number as it stands, or the day that its format shows.
      const isDay = typeof value === "number" ? Number.isInteger(value) : /^\d{2}-\d{2}-\d{4}$/.test(String(value));
      const date = isDay ? parseDate(value, date1904) : undefined;
      if (date !== undefined) report(row, column, "date", { date: formatSerial(date) });
    }
  },
});
