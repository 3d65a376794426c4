import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO, throughComponent } from "./applies-to";

export const events = systemCondition({
  id: "sapa-events",
  name: { da: "Beskedfordeler", en: "Event distributor" },
  kind: "system",
  scope: "all",
  component: "Beskedfordeler",
  need: "advised",
  tender: true,
  severity: "info",
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
  rules: ["systems-sapa-advised"],
});
