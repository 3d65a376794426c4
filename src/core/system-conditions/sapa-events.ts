import { message } from "../model/rule-message";
import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO, throughComponent } from "./applies-to";

export const events = systemCondition({
  id: "sapa-events",
  name: { da: "Beskedfordeler", en: "Event distributor" },
  kind: "system",
  scope: "all",
  component: "Beskedfordeler",
  tender: true,
  severity: "warning",
  source: integration("SF1460 Beskedfordeler", {
    da: "Systemer får besked om ændringer hos hinanden uden at spørge.",
    en: "Systems are told of changes in each other without asking.",
  }),
  version: "SF1460",
  appliesTo: APPLIES_TO.all,
  evidence: throughComponent("Beskedfordeler"),
  requirement: {
    da: "Løsningen skal sende og modtage hændelser om ændringer gennem den fælleskommunale Beskedfordeler (SF1460).",
    en: "The solution shall send and receive events about changes through the shared municipal Beskedfordeler (SF1460).",
  },
  rules: ["systems-sapa-events"],
  rule: {
    title: { da: "Systemer, der skal vises i SAPA, bruger Beskedfordeleren", en: "Systems wanted in SAPA use Beskedfordeler" },
    since: "2026.11",
    missing: message({
      da: {
        what: "Systemet ønskes vist i SAPA, men har ingen snitflade til {component}.",
        why: "Ændringer meldes gennem Beskedfordeleren; uden den viser SAPA og andre systemer gamle oplysninger.",
        how: "Opret den fremtidige snitflade i arket Snitflader, eller aftal med leverandøren, hvordan ændringer ellers meldes.",
      },
      en: {
        what: "The system is wanted in SAPA, but has no interface to {component}.",
        why: "Changes are announced through Beskedfordeler; without it SAPA and other systems show old facts.",
        how: "Add the future interface to the sheet Interfaces, or agree with the supplier how else changes are announced.",
      },
    }),
  },
});
