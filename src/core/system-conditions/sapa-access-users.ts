import { message } from "../model/rule-message";
import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO, throughComponent } from "./applies-to";

export const accessUsers = systemCondition({
  id: "sapa-access-users",
  name: { da: "Adgangsstyring for brugere", en: "Access control for users" },
  kind: "system",
  scope: "all",
  component: "Adgangsstyring for brugere",
  tender: true,
  severity: "warning",
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
  rules: ["systems-sapa-access-users"],
  rule: {
    title: {
      da: "Systemer, der skal vises i SAPA, bruger Adgangsstyring for brugere",
      en: "Systems wanted in SAPA use access control for users",
    },
    since: "2026.11",
    missing: message({
      da: {
        what: "Systemet ønskes vist i SAPA, men har ingen snitflade til {component}.",
        why: "Fra SAPA springer brugeren videre til systemet; uden fælles adgangsstyring skal der logges ind igen, og rettigheder vedligeholdes to steder.",
        how: "Opret den fremtidige snitflade i arket Snitflader, eller aftal med leverandøren, hvornår den kommer.",
      },
      en: {
        what: "The system is wanted in SAPA, but has no interface to {component}.",
        why: "From SAPA the user jumps on to the system; without shared access control they must sign in again, and rights are kept in two places.",
        how: "Add the future interface to the sheet Interfaces, or agree with the supplier when it comes.",
      },
    }),
  },
});
