import { formatSerial, parseDate } from "../../identifiers/dates";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds cases with activity or closing before they were opened. Activity after closing is let pass: closed cases are read and filed on. */
export const casesDateOrder = rowRule({
  id: "cases-date-order",
  register: "cases",
  severity: "error",
  title: { da: "Sagers datoer følger efter hinanden", en: "Dates of cases follow one another" },
  source: CONTRADICTION,
  since: "2026.11",
  example: { good: { rows: [{ created: 43_500, closed: 45_000 }] }, bad: { rows: [{ created: 43_500, closed: 43_000 }] } },
  columns: ["created"],
  optionalColumns: ["lastActivity", "closed"],
  messages: {
    activity: message({
      da: {
        what: "Seneste aktivitet {later} ligger før oprettelsen {created}.",
        why: "En af datoerne er forkert, så det kan ikke ses, om sagen er i brug eller kan lukkes.",
        how: "Ret den forkerte dato efter sagen i KMD Sag.",
      },
      en: {
        what: "The last activity on {later} comes before the opening on {created}.",
        why: "One of the dates is wrong, so one can't see whether the case is in use or can be closed.",
        how: "Correct the wrong date by the case in KMD Sag.",
      },
    }),
    closed: message({
      da: {
        what: "Sagen er afsluttet {later}, før den blev oprettet {created}.",
        why: "En af datoerne er forkert, så frister for kassation regnes forkert, og indekset får tilstande i en umulig rækkefølge.",
        how: "Ret den forkerte dato efter sagen i KMD Sag.",
      },
      en: {
        what: "The case was closed on {later}, before it was opened on {created}.",
        why: "One of the dates is wrong, so time limits for disposal go wrong, and the index gets states in an impossible order.",
        how: "Correct the wrong date by the case in KMD Sag.",
      },
    }),
  },
  check: (columns, from, to, report, { date1904 }, { lastActivity, closed }) => {
    for (let row = from; row < to; row++) {
      const created = parseDate(columns.created[row]!, date1904);
      if (created === undefined) continue;
      const activity = lastActivity === undefined ? undefined : parseDate(lastActivity[row]!, date1904);
      if (activity !== undefined && activity < created)
        report(row, "lastActivity", "activity", { later: formatSerial(activity), created: formatSerial(created) });
      const end = closed === undefined ? undefined : parseDate(closed[row]!, date1904);
      if (end !== undefined && end < created) report(row, "closed", "closed", { later: formatSerial(end), created: formatSerial(created) });
    }
  },
});
