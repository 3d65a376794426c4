import { parseNumber } from "../../identifiers/numbers";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas with more manual cases than cases. Other rules report counts that are blank or no numbers. */
export const caseAreasManualCount = rowRule({
  id: "case-areas-manual-count",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Manuelle sager er ikke flere end områdets sager", en: "Manual cases are no more than the area’s cases" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["openCases", "closedCases", "manualCases"],
  messages: {
    more: message({
      da: {
        what: "{manual} manuelle sager er flere end områdets {total} sager.",
        why: "De manuelle sager er en del af de åbne og lukkede; et af tallene er forkert, og oprydningens omfang opgøres forkert.",
        how: "Ret tallene efter udtrækket fra KMD Sag.",
      },
      en: {
        what: "{manual} manual cases are more than the area’s {total} cases.",
        why: "The manual cases are part of the open and closed ones; one of the numbers is wrong, and so is the volume of the clean-up.",
        how: "Correct the numbers by the extract from KMD Sag.",
      },
    }),
  },
  example: {
    good: { rows: [{ openCases: 120, closedCases: 840, manualCases: 35 }] },
    bad: { rows: [{ openCases: 20, closedCases: 10, manualCases: 35 }] },
  },
  check: (columns, from, to, report) => {
    for (let row = from; row < to; row++) {
      const open = parseNumber(columns.openCases[row]!);
      const closed = parseNumber(columns.closedCases[row]!);
      const manual = parseNumber(columns.manualCases[row]!);
      if (open === undefined || closed === undefined || manual === undefined || open < 0 || closed < 0) continue;
      if (manual > open + closed) report(row, "manualCases", "more", { manual, total: open + closed });
    }
  },
});
