import type { ChoiceOf } from "../../registers";
import { means, choiceReader } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { AGREEMENTS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

const BY_AGREEMENT: ReadonlySet<ChoiceOf<"interfaces", "component"> | ""> = new Set(["Serviceplatformen", "Fordelingskomponenten"]);

/**
 * Finds interfaces of today over Serviceplatformen or Fordelingskomponenten that are said to have no service agreement. A
 * blank says nothing.
 */
export const interfacesAgreementMissing = rowRule({
  id: "interfaces-agreement-missing",
  register: "interfaces",
  severity: "warning",
  title: {
    da: "Snitflader over Serviceplatformen og Fordelingskomponenten har en aftale",
    en: "Interfaces over Serviceplatformen and Fordelingskomponenten have an agreement",
  },
  source: cite(AGREEMENTS, "needed"),
  since: "2026.12",
  columns: ["horizon", "component", "serviceAgreement"],
  messages: {
    missing: message({
      da: {
        what: "Snitfladen går over {component}, men har ingen serviceaftale.",
        why: "Data overføres dér kun efter en service- eller fordelingsaftale; den findes nok og bliver glemt, når snitfladen lukkes.",
        how: "Slå aftalen op i den fælleskommunale administration, og ret feltet, eller vælg den komponent, snitfladen går igennem.",
      },
      en: {
        what: "The interface runs over {component} but has no service agreement.",
        why: "Data is transferred there only by a service or distribution agreement; there probably is one, and it is forgotten when the interface closes.",
        how: "Look the agreement up in the shared administration and correct the field, or choose the component that the interface goes through.",
      },
    }),
  },
  example: {
    good: { rows: [{ horizon: "Nuværende", component: "Serviceplatformen", serviceAgreement: "Aktiv" }] },
    bad: { rows: [{ horizon: "Nuværende", component: "Serviceplatformen", serviceAgreement: "Ingen" }] },
  },
  check: (columns, from, to, report) => {
    const hasNone = means("interfaces", "serviceAgreement", "Ingen");
    const isCurrent = means("interfaces", "horizon", "Nuværende");
    const componentOf = choiceReader("interfaces", "component");
    for (let row = from; row < to; row++) {
      if (!hasNone(columns.serviceAgreement[row]!) || !isCurrent(columns.horizon[row]!)) continue;
      const component = componentOf(columns.component[row]!);
      if (component !== undefined && BY_AGREEMENT.has(component)) report(row, "serviceAgreement", "missing", { component });
    }
  },
});
