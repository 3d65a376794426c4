import { formatSerial, parseDate } from "../../identifiers/dates";
import { choiceReader } from "../../registers/choice-reader";
import { PASSED_DATES } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that by their end date should have moved. Another rule reports a status outside the list. */
export const caseAreasEndPassed = rowRule({
  id: "case-areas-end-passed",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Sagsområder, hvis slutdato er passeret, er flyttet", en: "Case areas whose end date has passed have moved" },
  source: PASSED_DATES,
  deadline: "end",
  since: "2026.12",
  columns: ["endDate", "status"],
  messages: {
    passed: message({
      da: {
        what: "Slutdatoen {end} er passeret, men området står ikke som flyttet.",
        why: "Enten er flytningen forsinket, så planen og kontrakterne skal ses efter, eller også viser resuméet for lav fremdrift.",
        how: "Sæt status til Flyttet, eller skriv en ny slutdato.",
      },
      en: {
        what: "The end date {end} has passed, but the area does not stand as moved.",
        why: "Either the move is late, so that plan and contracts must be looked over, or the summary shows too little progress.",
        how: "Set the status to Flyttet, or write a new end date.",
      },
    }),
  },
  example: { good: { rows: [{ endDate: "01-10-2026", status: "Flyttet" }] }, bad: { rows: [{ endDate: "01-10-2026", status: "I gang" }] } },
  check: (columns, from, to, report, { date1904, today }) => {
    const statusOf = choiceReader("caseAreas", "status");
    for (let row = from; row < to; row++) {
      const end = parseDate(columns.endDate[row]!, date1904);
      if (end === undefined || end >= today) continue;
      const status = statusOf(columns.status[row]!);
      if (status !== undefined && status !== "Flyttet") report(row, "status", "passed", { end: formatSerial(end) });
    }
  },
});
