import { formatSerial, parseDate } from "../../identifiers/dates";
import { choiceReader } from "../../registers/choice-reader";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds decisions (all but Afventer) with a date that has not come yet. */
export const interfacesDecisionFuture = rowRule({
  id: "interfaces-decision-future",
  register: "interfaces",
  severity: "warning",
  title: { da: "Beslutninger om snitflader er truffet, ikke planlagt", en: "Decisions on interfaces are taken, not planned" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["decision", "decisionDate"],
  messages: {
    future: message({
      da: {
        what: "Beslutningen ”{decision}” har datoen {date}, som ligger i fremtiden.",
        why: "Snitfladen tæller som besluttet, og det opdages ikke, hvis beslutningen aldrig bliver truffet.",
        how: "Skriv den dag, beslutningen blev truffet. Er den kun planlagt, så vælg Afventer.",
      },
      en: {
        what: "The decision ”{decision}” is dated {date}, which is in the future.",
        why: "The interface counts as decided, and nobody sees it if the decision is never taken.",
        how: "Write the day on which it was taken. If it is only planned, choose Afventer.",
      },
    }),
  },
  example: {
    good: { rows: [{ decision: "Afventer", decisionDate: 46_400 }] },
    bad: { rows: [{ decision: "Omlægges", decisionDate: 46_400 }] },
  },
  check: (columns, from, to, report, { today, date1904 }) => {
    const read = choiceReader("interfaces", "decision");
    for (let row = from; row < to; row++) {
      const date = parseDate(columns.decisionDate[row]!, date1904);
      if (date === undefined || date <= today) continue;
      const decision = read(columns.decision[row]!);
      if (decision !== undefined && decision !== "" && decision !== "Afventer")
        report(row, "decisionDate", "future", { decision, date: formatSerial(date) });
    }
  },
});
