import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO, throughComponent } from "./applies-to";

export const accessUsers = systemCondition({
  id: "sapa-access-users",
  name: { da: "Adgangsstyring for brugere", en: "Access control for users" },
  kind: "system",
  scope: "all",
  component: "Adgangsstyring for brugere",
  need: "advised",
  tender: true,
  severity: "info",
  source: integration("Adgangsstyring for brugere", {
    da: "Brugeres roller og rettigheder til de fælles løsninger styres ét sted.",
    en: "Users’ roles and rights to the shared solutions are managed in one place.",
  }),
  version: "",
  appliesTo: APPLIES_TO.all,
  evidence: throughComponent("Adgangsstyring for brugere"),
  requirement: {
    da: "Løsningens brugere skal logge ind og få rettigheder gennem den fælleskommunale Adgangsstyring for brugere.",
    en: "The solution's users shall sign in and get their rights through the shared municipal access control for users.",
  },
  rules: ["systems-sapa-advised"],
});
