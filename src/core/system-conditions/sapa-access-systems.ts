import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO, throughComponent } from "./applies-to";

export const accessSystems = systemCondition({
  id: "sapa-access-systems",
  name: { da: "Adgangsstyring for systemer", en: "Access control for systems" },
  kind: "system",
  scope: "all",
  component: "Adgangsstyring for systemer",
  need: "advised",
  tender: true,
  severity: "info",
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
  rules: ["systems-sapa-advised"],
});
