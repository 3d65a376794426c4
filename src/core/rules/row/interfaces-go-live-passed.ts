import { formatSerial, parseDate } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { PASSED_DATES } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds future interfaces, not given up, whose go-live has passed. */
export const interfacesGoLivePassed = rowRule({
  id: "interfaces-go-live-passed",
  register: "interfaces",
  severity: "warning",
  title: { da: "Fremtidige snitflader er ikke forsinkede", en: "Future interfaces are not late" },
  source: PASSED_DATES,
  deadline: "goLive",
  since: "2026.12",
  columns: ["horizon", "decision", "goLive"],
  messages: {
    passed: message({
      da: {
        what: "Den fremtidige snitflade skulle være i drift {goLive}.",
        why: "Enten er den i drift og mangler blandt de nuværende snitflader, eller også er den forsinket, og planen holder ikke.",
        how: "Er den i drift, så sæt den til Nuværende. Ellers skriv den dato, leverandøren nu lover.",
      },
      en: {
        what: "The future interface should have been in operation on {goLive}.",
        why: "Either it is in operation and missing among those of today, or it is late, and the plan does not hold.",
        how: "If it is in operation, set it to Nuværende. If not, write the date that the supplier promises now.",
      },
    }),
  },
  example: {
    good: { rows: [{ horizon: "Fremtidig", decision: "Omlægges", goLive: 46_500 }] },
    bad: { rows: [{ horizon: "Fremtidig", decision: "Omlægges", goLive: 46_000 }] },
  },
  check: (columns, from, to, report, { today, date1904 }) => {
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    const isGivenUp = means("interfaces", "decision", "Nedlægges");
    for (let row = from; row < to; row++) {
      const goLive = parseDate(columns.goLive[row]!, date1904);
      if (goLive === undefined || goLive >= today || !isFuture(columns.horizon[row]!) || isGivenUp(columns.decision[row]!)) continue;
      report(row, "goLive", "passed", { goLive: formatSerial(goLive) });
    }
  },
});
