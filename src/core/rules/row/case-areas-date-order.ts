import { formatSerial, parseDate } from "../../identifiers/dates";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas whose move ends before it begins. */
export const caseAreasDateOrder = rowRule({
  id: "case-areas-date-order",
  register: "caseAreas",
  severity: "error",
  title: { da: "Sagsområders datoer følger efter hinanden", en: "Dates of case areas follow one another" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["startDate", "endDate"],
  messages: {
    order: message({
      da: {
        what: "Flytningen slutter {end}, før den begynder {start}.",
        why: "En af datoerne er forkert, så området kan ikke lægges ind i bølgeplanen.",
        how: "Ret den forkerte af de to datoer.",
      },
      en: {
        what: "The move ends on {end}, before it begins on {start}.",
        why: "One of the dates is wrong, so the area can’t be placed in the wave plan.",
        how: "Correct the wrong one of the two dates.",
      },
    }),
  },
  example: {
    good: { rows: [{ startDate: "01-03-2027", endDate: "31-05-2027" }] },
    bad: { rows: [{ startDate: "01-03-2027", endDate: "28-02-2027" }] },
  },
  check: (columns, from, to, report, { date1904 }) => {
    for (let row = from; row < to; row++) {
      const start = parseDate(columns.startDate[row]!, date1904);
      const end = parseDate(columns.endDate[row]!, date1904);
      if (start !== undefined && end !== undefined && end < start)
        report(row, "endDate", "order", { start: formatSerial(start), end: formatSerial(end) });
    }
  },
});
