import { means } from "../bodies/choices";
import { AGREEMENTS } from "../sources";
import type { RowRule } from "../rule";
import { message } from "../texts";

/** Finds interfaces of today over Serviceplatformen that are said to have no service agreement. A blank says nothing. */
export const interfacesAgreementMissing: RowRule<"horizon" | "component" | "serviceAgreement"> = {
  id: "interfaces-agreement-missing",
  register: "interfaces",
  severity: "info",
  level: "row",
  title: { da: "Snitflader over Serviceplatformen har en serviceaftale", en: "Interfaces over Serviceplatformen have a service agreement" },
  source: AGREEMENTS,
  since: "2026.12",
  columns: ["horizon", "component", "serviceAgreement"],
  messages: {
    missing: message({
      da: {
        what: "Snitfladen går over Serviceplatformen, men har ingen serviceaftale.",
        why: "Et system kan kun hente data over Serviceplatformen efter en aftale; den findes nok og bliver glemt, når snitfladen lukkes.",
        how: "Slå aftalen op i Serviceplatformens administration, og ret feltet, eller vælg den komponent, snitfladen går igennem.",
      },
      en: {
        what: "The interface runs over Serviceplatformen but has no service agreement.",
        why: "A system can fetch data over Serviceplatformen only by an agreement; there probably is one, and it is forgotten when the interface closes.",
        how: "Look the agreement up in the administration of Serviceplatformen and correct the field, or choose the component that the interface goes through.",
      },
    }),
  },
  example: {
    good: { rows: [{ horizon: "Nuværende", component: "Serviceplatformen", serviceAgreement: "Aktiv" }] },
    bad: { rows: [{ horizon: "Nuværende", component: "Serviceplatformen", serviceAgreement: "Ingen" }] },
  },
  check: (columns, from, to, report) => {
    const hasNone = means("interfaces", "serviceAgreement", "Ingen");
    const isShared = means("interfaces", "component", "Serviceplatformen");
    const isCurrent = means("interfaces", "horizon", "Nuværende");
    for (let row = from; row < to; row++)
      if (hasNone(columns.serviceAgreement[row]!) && isShared(columns.component[row]!) && isCurrent(columns.horizon[row]!))
        report(row, "serviceAgreement", "missing");
  },
};
