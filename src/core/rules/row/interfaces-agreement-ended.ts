import { means } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { AGREEMENTS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds interfaces of today that are retained although their service agreement is ended. */
export const interfacesAgreementEnded = rowRule({
  id: "interfaces-agreement-ended",
  register: "interfaces",
  severity: "warning",
  title: { da: "Snitflader, der bevares, har deres serviceaftale", en: "Interfaces that are kept have their service agreement" },
  source: cite(AGREEMENTS, "needed"),
  since: "2026.12",
  columns: ["horizon", "decision", "serviceAgreement"],
  messages: {
    ended: message({
      da: {
        what: "Snitfladen bevares, men serviceaftalen er opsagt.",
        why: "Når aftalen ophører, får systemet ikke længere data, og snitfladen holder op med at virke.",
        how: "Indgå en ny aftale, eller ret beslutningen, hvis snitfladen alligevel ikke bevares.",
      },
      en: {
        what: "The interface is kept, but its service agreement is ended.",
        why: "When the agreement ceases the system gets no more data, and the interface ceases to work.",
        how: "Make a new agreement, or correct the decision if the interface is not to be kept after all.",
      },
    }),
  },
  example: {
    good: { rows: [{ horizon: "Nuværende", decision: "Bevares", serviceAgreement: "Aktiv" }] },
    bad: { rows: [{ horizon: "Nuværende", decision: "Bevares", serviceAgreement: "Opsagt" }] },
  },
  check: (columns, from, to, report) => {
    const isEnded = means("interfaces", "serviceAgreement", "Opsagt");
    const isRetained = means("interfaces", "decision", "Bevares");
    const isCurrent = means("interfaces", "horizon", "Nuværende");
    for (let row = from; row < to; row++)
      if (isEnded(columns.serviceAgreement[row]!) && isRetained(columns.decision[row]!) && isCurrent(columns.horizon[row]!))
        report(row, "serviceAgreement", "ended");
  },
});
