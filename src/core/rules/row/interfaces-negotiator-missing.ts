import { choiceReader, means } from "../../registers/choice-reader";
import { LOCAL_DATA } from "../../sources/interface-sources";
import { cite } from "../../sources/source";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds wanted interfaces that nobody has been given to negotiate. */
export const interfacesNegotiatorMissing = rowRule({
  id: "interfaces-negotiator-missing",
  register: "interfaces",
  severity: "info",
  title: { da: "Det er afklaret, hvem der forhandler fremtidige snitflader", en: "It is settled who negotiates future interfaces" },
  source: cite(LOCAL_DATA, "negotiates"),
  since: "2026.14",
  columns: ["horizon", "decision", "negotiator"],
  messages: {
    missing: message({
      da: {
        what: "Det er ikke afklaret, hvem der forhandler den fremtidige snitflade.",
        why: "KOMBIT forhandler kun nogle af snitfladerne. Resten skal kommunen selv drøfte med leverandøren eller kræve i udbud.",
        how: "Undersøg, om KOMBIT forhandler den; ellers skriv Kommunen. Vælg Ikke nødvendigt, hvis den er med i en aftale.",
      },
      en: {
        what: "It is not settled who negotiates the future interface.",
        why: "KOMBIT negotiates only some of the interfaces. The rest the municipality must discuss with the supplier or demand in a tender.",
        how: "Find out whether KOMBIT negotiates it; else write Kommunen. Choose Ikke nødvendigt if an agreement has it.",
      },
    }),
  },
  example: {
    good: { rows: [{ horizon: "Fremtidig", decision: "Omlægges", negotiator: "Kommunen" }] },
    bad: { rows: [{ horizon: "Fremtidig", decision: "Omlægges", negotiator: "Ikke afklaret" }] },
  },
  check: (columns, from, to, report) => {
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    const isGivenUp = means("interfaces", "decision", "Nedlægges");
    const negotiatorOf = choiceReader("interfaces", "negotiator");
    for (let row = from; row < to; row++) {
      if (!isFuture(columns.horizon[row]!) || isGivenUp(columns.decision[row]!)) continue;
      const negotiator = negotiatorOf(columns.negotiator[row]!);
      if (negotiator === "" || negotiator === "Ikke afklaret") report(row, "negotiator", "missing");
    }
  },
});
