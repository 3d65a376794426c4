import { parseNumber } from "../../identifiers/numbers";
import { isMoving } from "../bodies/area-routes";
import { WORTH_KNOWING } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that are to move although they are counted as empty. */
export const caseAreasNoCases = rowRule({
  id: "case-areas-no-cases",
  register: "caseAreas",
  severity: "info",
  title: { da: "Sagsområder, der flytter, har sager", en: "Case areas that move have cases" },
  source: WORTH_KNOWING,
  since: "2026.12",
  columns: ["route", "openCases", "closedCases"],
  messages: {
    none: message({
      da: {
        what: "Området skal flytte, men har hverken åbne eller lukkede sager.",
        why: "Enten mangler optællingen, så omfanget opgøres for lavt, eller også er der intet at flytte.",
        how: "Tæl sagerne i KMD Sag; er der ingen, så ret exitvejen, eller skriv i bemærkningen, hvad der flyttes.",
      },
      en: {
        what: "The area is to move but has neither open nor closed cases.",
        why: "Either the count is missing, so the volume is told too low, or there is nothing to move.",
        how: "Count the cases in KMD Sag; if there are none, correct the route or say in the remark what moves.",
      },
    }),
  },
  example: {
    good: { rows: [{ route: "Flyt til fagsystem", openCases: 0, closedCases: 840 }] },
    bad: { rows: [{ route: "Flyt til fagsystem", openCases: 0, closedCases: 0 }] },
  },
  check: (columns, from, to, report) => {
    for (let row = from; row < to; row++)
      if (parseNumber(columns.openCases[row]!) === 0 && parseNumber(columns.closedCases[row]!) === 0 && isMoving(columns.route[row]!))
        report(row, "openCases", "none");
  },
});
