import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { INTERFACE_STRATEGY } from "../../sources/interface-sources";
import { cite } from "../../sources/source";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds wanted interfaces without a use: nobody can weigh a price against what is not said. */
export const interfacesUseMissing = rowRule({
  id: "interfaces-use-missing",
  register: "interfaces",
  severity: "info",
  title: { da: "Fremtidige snitflader har en brugsmåde", en: "Future interfaces have a use" },
  source: cite(INTERFACE_STRATEGY, "kinds"),
  since: "2026.14",
  columns: ["horizon", "decision", "use"],
  messages: {
    missing: message({
      da: {
        what: "Det er ikke skrevet, hvad den fremtidige snitflade bruges til.",
        why: "Uden brugsmåden kan ingen afgøre, om snitfladen er prisen værd, eller om den går den rigtige vej.",
        how: "Vælg, hvad brugerne skal kunne se eller gøre i SAPA; vælg Andet, hvis snitfladen ikke er til SAPA.",
      },
      en: {
        what: "It is not written what the future interface is used for.",
        why: "Without the use nobody can decide whether the interface is worth its price, or whether it goes the right way.",
        how: "Choose what users are to see or do in SAPA; choose Andet if the interface is not for SAPA.",
      },
    }),
  },
  example: {
    good: { rows: [{ horizon: "Fremtidig", decision: "Omlægges", use: "Andet" }] },
    bad: { rows: [{ horizon: "Fremtidig", decision: "Omlægges", use: "" }] },
  },
  check: (columns, from, to, report) => {
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    const isGivenUp = means("interfaces", "decision", "Nedlægges");
    for (let row = from; row < to; row++)
      if (isFuture(columns.horizon[row]!) && !isGivenUp(columns.decision[row]!) && isBlank(columns.use[row]!))
        report(row, "use", "missing");
  },
});
