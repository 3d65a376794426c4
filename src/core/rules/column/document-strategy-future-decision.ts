import { formatSerial, parseDate } from "../../identifiers/dates";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds decisions dated after today. */
export const documentStrategyFutureDecision = columnRule({
  id: "document-strategy-future-decision",
  register: "documentStrategy",
  severity: "warning",
  title: { da: "Beslutninger er ikke dateret frem i tiden", en: "Decisions are not dated ahead" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["decisionDate"],
  messages: {
    future: message({
      da: {
        what: "Besluttet dato er {date}, som ligger i fremtiden.",
        why: "Kolonnen viser, hvornår der blev besluttet; med en dato, der ikke er kommet, tæller spørgsmålet som afklaret for tidligt.",
        how: "Ret datoen; er det datoen for et møde, så skriv den i Overvejelse.",
      },
      en: {
        what: "The decision date is {date}, which is still to come.",
        why: "The column shows when the decision was taken; with a date to come the question counts as settled too soon.",
        how: "Correct the date; if it is that of a meeting, write it in the consideration.",
      },
    }),
  },
  example: { good: { rows: [{ decisionDate: "15-09-2026" }] }, bad: { rows: [{ decisionDate: "15-09-2099" }] } },
  check: (values, column, from, to, report, { date1904, today }) => {
    for (let row = from; row < to; row++) {
      const date = parseDate(values[row]!, date1904);
      if (date !== undefined && date > today) report(row, column, "future", { date: formatSerial(date) });
    }
  },
});
