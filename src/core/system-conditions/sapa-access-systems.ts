import { message } from "../model/rule-message";
import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO, throughComponent } from "./applies-to";

export const accessSystems = systemCondition({
  id: "sapa-access-systems",
  name: { da: "Adgangsstyring for systemer", en: "Access control for systems" },
  kind: "system",
  scope: "all",
  component: "Adgangsstyring for systemer",
  tender: true,
  severity: "warning",
  source: integration("Adgangsstyring for systemer", {
    da: "Systemer kalder hinanden med en adgang, som er givet ét sted.",
    en: "Systems call each other with an access that is granted in one place.",
  }),
  version: "",
  appliesTo: APPLIES_TO.all,
  evidence: throughComponent("Adgangsstyring for systemer"),
  requirement: {
    da: "Løsningen skal kalde og kaldes af andre systemer med adgang fra den fælleskommunale Adgangsstyring for systemer.",
    en: "The solution shall call and be called by other systems with access from the shared municipal access control for systems.",
  },
  rules: ["systems-sapa-access-systems"],
  rule: {
    title: {
      da: "Systemer, der skal vises i SAPA, bruger Adgangsstyring for systemer",
      en: "Systems wanted in SAPA use access control for systems",
    },
    since: "2026.11",
    missing: message({
      da: {
        what: "Systemet ønskes vist i SAPA, men har ingen snitflade til {component}.",
        why: "Et system får kun lov at aflevere til indekserne med en adgang derfra.",
        how: "Opret den fremtidige snitflade i arket Snitflader, eller aftal med leverandøren, hvordan systemet får adgang.",
      },
      en: {
        what: "The system is wanted in SAPA, but has no interface to {component}.",
        why: "A system may deliver to the indexes only with access from there.",
        how: "Add the future interface to the sheet Interfaces, or agree with the supplier how the system gets access.",
      },
    }),
  },
});
