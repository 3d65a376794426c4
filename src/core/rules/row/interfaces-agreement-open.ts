import { means } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { AGREEMENTS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds interfaces that are to be closed and still have an active service agreement. */
export const interfacesAgreementOpen = rowRule({
  id: "interfaces-agreement-open",
  register: "interfaces",
  severity: "warning",
  title: { da: "Serviceaftaler afsluttes, når snitfladen nedlægges", en: "Service agreements are ended when the interface is closed" },
  source: cite(AGREEMENTS, "ended"),
  since: "2026.12",
  columns: ["decision", "serviceAgreement"],
  messages: {
    open: message({
      da: {
        what: "Snitfladen nedlægges, men serviceaftalen er aktiv.",
        why: "Kommunen skal selv afslutte aftalen; ellers løber den og koster, og leverandøren kan stadig hente data.",
        how: "Afslut aftalen, når snitfladen er lukket, og skriv Opsagt.",
      },
      en: {
        what: "The interface is to be closed, but its service agreement is active.",
        why: "The municipality must itself end the agreement; if not, it runs and costs, and the supplier can still fetch data.",
        how: "End the agreement when the interface is closed, and write Opsagt.",
      },
    }),
  },
  example: {
    good: { rows: [{ decision: "Nedlægges", serviceAgreement: "Opsagt" }] },
    bad: { rows: [{ decision: "Nedlægges", serviceAgreement: "Aktiv" }] },
  },
  check: (columns, from, to, report) => {
    const isActive = means("interfaces", "serviceAgreement", "Aktiv");
    const isClosing = means("interfaces", "decision", "Nedlægges");
    for (let row = from; row < to; row++)
      if (isActive(columns.serviceAgreement[row]!) && isClosing(columns.decision[row]!)) report(row, "serviceAgreement", "open");
  },
});
