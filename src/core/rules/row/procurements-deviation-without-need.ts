import { means } from "../../registers/choice-reader";
import { DEMAND_COLUMNS, isReason } from "../bodies/demands";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds justifications that nothing calls for. Where a demand’s column is missing nothing is evaluated. */
export const procurementsDeviationWithoutNeed = rowRule({
  id: "procurements-deviation-without-need",
  register: "procurements",
  severity: "info",
  title: { da: "En afvigelse er kun begrundet, hvor der er en", en: "A deviation is justified only where there is one" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["deviation"],
  optionalColumns: DEMAND_COLUMNS,
  messages: {
    allMade: message({
      da: {
        what: "Der står en begrundelse for afvigelse, men alle krav er Ja.",
        why: "Enten er et krav sat til Ja ved en fejl, eller også er begrundelsen blevet stående, og udbuddet kan blive misforstået.",
        how: "Ret det krav, der ikke stilles, eller slet begrundelsen.",
      },
      en: {
        what: "There is a justification of a deviation, but all demands are Ja.",
        why: "Either a demand was set to Ja by mistake, or the justification was left standing, and the tender may be misread.",
        how: "Correct the demand that is not made, or delete the justification.",
      },
    }),
  },
  example: {
    good: { rows: [{ sapaBenefitIndex: "Nej", deviation: "Systemet har ingen ydelser." }] },
    bad: { rows: [{ ...Object.fromEntries(DEMAND_COLUMNS.map((column) => [column, "Ja"])), deviation: "Systemet har ingen ydelser." }] },
  },
  check: (columns, from, to, report, _context, optional) => {
    const answers = DEMAND_COLUMNS.map((column) => optional[column]);
    if (answers.includes(undefined)) return;
    const areYes = DEMAND_COLUMNS.map((column) => means("procurements", column, "Ja"));
    for (let row = from; row < to; row++)
      if (isReason(columns.deviation[row]!) && answers.every((values, i) => areYes[i]!(values![row]!))) report(row, "deviation", "allMade");
  },
});
