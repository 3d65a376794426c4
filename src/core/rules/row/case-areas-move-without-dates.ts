import { isBlank } from "../../model/cell";
import { isMoving } from "../bodies/area-routes";
import { means } from "../../registers/choice-reader";
import { DECIDE_IN_TIME } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that are to move, and have not, without a date on which they are out. */
export const caseAreasMoveWithoutDates = rowRule({
  id: "case-areas-move-without-dates",
  register: "caseAreas",
  severity: "info",
  title: { da: "Sagsområder, der flytter, har en slutdato", en: "Case areas that move have an end date" },
  source: DECIDE_IN_TIME,
  since: "2026.12",
  columns: ["route", "endDate", "status"],
  messages: {
    noEnd: message({
      da: {
        what: "Området skal flytte, men har ingen slutdato.",
        why: "Det kan ikke ses, om området er ude, før kontrakten på det nuværende system udløber.",
        how: "Skriv, hvornår området senest er flyttet.",
      },
      en: {
        what: "The area is to move but has no end date.",
        why: "One can’t see whether the area is out before the contract on the current system expires.",
        how: "Write when the area will have moved at the latest.",
      },
    }),
  },
  example: {
    good: { rows: [{ route: "Flyt til fagsystem", endDate: "31-05-2027" }] },
    bad: { rows: [{ route: "Flyt til fagsystem", endDate: "", status: "Ikke startet" }] },
  },
  check: (columns, from, to, report) => {
    const isMoved = means("caseAreas", "status", "Flyttet");
    for (let row = from; row < to; row++)
      if (isBlank(columns.endDate[row]!) && isMoving(columns.route[row]!) && !isMoved(columns.status[row]!))
        report(row, "endDate", "noEnd");
  },
});
