import { formatSerial, parseDate } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds decisions that are pending though their date has passed. */
export const interfacesPendingDated = rowRule({
  id: "interfaces-pending-dated",
  register: "interfaces",
  severity: "info",
  title: { da: "Beslutninger, der afventer, har ingen dato bag sig", en: "Decisions that are pending have no date behind them" },
  source: CONTRADICTION,
  deadline: "date",
  since: "2026.12",
  columns: ["decision", "decisionDate"],
  messages: {
    passed: message({
      da: {
        what: "Beslutningen afventer, men har datoen {date}, som er passeret.",
        why: "Enten er beslutningen truffet og ikke skrevet, eller også er dagen, den skulle træffes, overskredet.",
        how: "Skriv, hvad der blev besluttet, eller den dag, det nu skal besluttes.",
      },
      en: {
        what: "The decision is pending, but its date {date} has passed.",
        why: "Either it was taken and not written, or the day on which it should be taken has gone by.",
        how: "Write what was decided, or the day on which it shall now be decided.",
      },
    }),
  },
  example: {
    good: { rows: [{ decision: "Afventer", decisionDate: 46_400 }] },
    bad: { rows: [{ decision: "Afventer", decisionDate: 46_000 }] },
  },
  check: (columns, from, to, report, { today, date1904 }) => {
    const isPending = means("interfaces", "decision", "Afventer");
    for (let row = from; row < to; row++) {
      if (!isPending(columns.decision[row]!)) continue;
      const date = parseDate(columns.decisionDate[row]!, date1904);
      if (date !== undefined && date < today) report(row, "decisionDate", "passed", { date: formatSerial(date) });
    }
  },
});
