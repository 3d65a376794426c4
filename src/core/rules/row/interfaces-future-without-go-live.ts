import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { DECIDE_IN_TIME } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds future interfaces that are decided (Bevares or Omlægges) but have no date on which they come into operation. */
export const interfacesFutureWithoutGoLive = rowRule({
  id: "interfaces-future-without-go-live",
  register: "interfaces",
  severity: "warning",
  title: { da: "Besluttede fremtidige snitflader har en dato for idriftsættelse", en: "Decided future interfaces have a go-live date" },
  source: DECIDE_IN_TIME,
  since: "2026.11",
  example: {
    good: { rows: [{ horizon: "Fremtidig", decision: "Omlægges", goLive: 46_500 }] },
    bad: { rows: [{ horizon: "Fremtidig", decision: "Omlægges", goLive: "" }] },
  },
  columns: ["horizon", "decision", "goLive"],
  messages: {
    undated: message({
      da: {
        what: "Den fremtidige snitflade er besluttet, men har ingen dato for idriftsættelse.",
        why: "Det fremgår ikke, om snitfladen er klar, før kontrakten på KMD Sag ophører.",
        how: "Aftal en dato med leverandøren, og skriv den her; et kvartals sidste dag er bedre end ingenting.",
      },
      en: {
        what: "The future interface is decided but has no go-live date.",
        why: "The plan can't see whether the interface is ready before the KMD Sag contract ends.",
        how: "Agree on a date with the supplier and write it here; the last day of a quarter is better than nothing.",
      },
    }),
  },
  check: (columns, from, to, report) => {
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    const isRetained = means("interfaces", "decision", "Bevares");
    const isChanged = means("interfaces", "decision", "Omlægges");
    for (let row = from; row < to; row++) {
      const decision = columns.decision[row]!;
      if (isBlank(columns.goLive[row]!) && isFuture(columns.horizon[row]!) && (isRetained(decision) || isChanged(decision)))
        report(row, "goLive", "undated");
    }
  },
});
