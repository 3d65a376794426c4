import { formatSerial, parseDate } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds future interfaces that come into operation before they are decided. Interfaces of today are left alone: theirs
 * is a decision about something long in operation.
 */
export const interfacesDecisionDateOrder = rowRule({
  id: "interfaces-decision-date-order",
  register: "interfaces",
  severity: "warning",
  title: { da: "Fremtidige snitflader besluttes, før de idriftsættes", en: "Future interfaces are decided before they go live" },
  source: CONTRADICTION,
  since: "2026.11",
  example: {
    good: { rows: [{ horizon: "Fremtidig", decisionDate: 46_000, goLive: 46_500 }] },
    bad: { rows: [{ horizon: "Fremtidig", decisionDate: 46_500, goLive: 46_400 }] },
  },
  columns: ["horizon", "decisionDate", "goLive"],
  messages: {
    order: message({
      da: {
        what: "Idriftsættelse {goLive} ligger før beslutningen {decided}.",
        why: "En af datoerne er forkert, så planen for snitfladen ikke holder.",
        how: "Ret den forkerte dato; er snitfladen allerede i drift, så sæt den til Nuværende.",
      },
      en: {
        what: "Go-live on {goLive} comes before the decision on {decided}.",
        why: "One of the dates is wrong, so the plan for the interface does not hold.",
        how: "Correct the wrong date; if the interface is already in operation, set it to Nuværende.",
      },
    }),
  },
  check: (columns, from, to, report, context) => {
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    for (let row = from; row < to; row++) {
      const decided = parseDate(columns.decisionDate[row]!, context.date1904);
      const goLive = parseDate(columns.goLive[row]!, context.date1904);
      if (decided === undefined || goLive === undefined || decided <= goLive || !isFuture(columns.horizon[row]!)) continue;
      report(row, "goLive", "order", { goLive: formatSerial(goLive), decided: formatSerial(decided) });
    }
  },
});
