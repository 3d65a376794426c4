import { formatSerial, parseDate } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { PASSED_DATES } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that by their start date should have begun. */
export const caseAreasStartPassed = rowRule({
  id: "case-areas-start-passed",
  register: "caseAreas",
  severity: "info",
  title: { da: "Sagsområder, hvis startdato er passeret, er gået i gang", en: "Case areas whose start date has passed have begun" },
  source: PASSED_DATES,
  deadline: "start",
  since: "2026.12",
  columns: ["startDate", "endDate", "status"],
  messages: {
    passed: message({
      da: {
        what: "Startdatoen {start} er passeret, men området står som ikke startet.",
        why: "Enten er flytningen forsinket, eller også viser resuméet for lav fremdrift.",
        how: "Sæt status til I gang, eller skriv en ny startdato.",
      },
      en: {
        what: "The start date {start} has passed, but the area stands as not started.",
        why: "Either the move is late, or the summary shows too little progress.",
        how: "Set the status to I gang, or write a new start date.",
      },
    }),
  },
  example: {
    good: { rows: [{ startDate: "01-10-2026", endDate: "31-05-2027", status: "I gang" }] },
    bad: { rows: [{ startDate: "01-10-2026", endDate: "31-05-2027", status: "Ikke startet" }] },
  },
  check: (columns, from, to, report, { date1904, today }) => {
    const isNotStarted = means("caseAreas", "status", "Ikke startet");
    for (let row = from; row < to; row++) {
      const start = parseDate(columns.startDate[row]!, date1904);
      if (start === undefined || start >= today || !isNotStarted(columns.status[row]!)) continue;
      // Once the end has passed too, the end is reported instead.
      const end = parseDate(columns.endDate[row]!, date1904);
      if (end === undefined || end >= today) report(row, "status", "passed", { start: formatSerial(start) });
    }
  },
});
