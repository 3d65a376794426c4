import { formatSerial, parseDate } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that are said to have moved before the day on which they are out. */
export const caseAreasMovedEarly = rowRule({
  id: "case-areas-moved-early",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Flyttede sagsområder har ikke en slutdato i fremtiden", en: "Case areas that have moved have no end date to come" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["endDate", "status"],
  messages: {
    early: message({
      da: {
        what: "Området står som flyttet, men slutdatoen {end} ligger i fremtiden.",
        why: "De to kolonner siger hver sit: tæller området som flyttet for tidligt, kan kontrakten på KMD Sag blive opsagt for tidligt.",
        how: "Skriv den dato, hvor området faktisk var ude, eller ret status.",
      },
      en: {
        what: "The area stands as moved, but its end date {end} is still to come.",
        why: "The two columns contradict one another: if the area counts as moved too soon, the contract on KMD Sag may be terminated too soon.",
        how: "Write the date on which the area was in fact out, or correct the status.",
      },
    }),
  },
  example: {
    good: { rows: [{ endDate: "01-10-2026", status: "Flyttet" }] },
    bad: { rows: [{ endDate: "01-10-2099", status: "Flyttet" }] },
  },
  check: (columns, from, to, report, { date1904, today }) => {
    const isMoved = means("caseAreas", "status", "Flyttet");
    for (let row = from; row < to; row++) {
      const end = parseDate(columns.endDate[row]!, date1904);
      if (end !== undefined && end > today && isMoved(columns.status[row]!)) report(row, "endDate", "early", { end: formatSerial(end) });
    }
  },
});
