import { message } from "../model/rule-message";
import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO, throughComponent } from "./applies-to";

export const organisation = systemCondition({
  id: "sapa-organisation",
  name: { da: "Organisation", en: "Organisation" },
  kind: "system",
  scope: "all",
  component: "Organisation",
  tender: true,
  severity: "warning",
  source: integration(
    "SF1500 Organisation",
    {
      da: "Enheder og medarbejdere hentes ét sted, så alle systemer henviser til de samme.",
      en: "Units and staff are taken from one place, so that all systems refer to the same ones.",
    },
    "3.1, gyldig fra 11. maj 2021",
  ),
  version: "SF1500 3.1",
  validFrom: "2021-05-11",
  appliesTo: APPLIES_TO.all,
  evidence: throughComponent("Organisation"),
  requirement: {
    da: "Løsningen skal hente enheder og medarbejdere fra det fælleskommunale Organisationssystem (SF1500) og henvise til dem med UUID.",
    en: "The solution shall take units and employees from the shared municipal Organisation system (SF1500) and refer to them by UUID.",
  },
  rules: ["systems-sapa-organisation"],
  rule: {
    title: { da: "Systemer, der skal vises i SAPA, henter organisation", en: "Systems wanted in SAPA take organisation data" },
    since: "2026.11",
    missing: message({
      da: {
        what: "Systemet ønskes vist i SAPA, men har ingen snitflade til {component}.",
        why: "Sager skal pege på en ansvarlig enhed og en behandler, som SAPA kender; ellers ser brugerne ingen at henvende sig til.",
        how: "Opret den fremtidige snitflade i arket Snitflader, eller aftal med leverandøren, hvordan enheder ellers hentes.",
      },
      en: {
        what: "The system is wanted in SAPA, but has no interface to {component}.",
        why: "Cases must point at a responsible unit and a caseworker that SAPA knows; else users see no one to turn to.",
        how: "Add the future interface to the sheet Interfaces, or agree with the supplier how else units are taken.",
      },
    }),
  },
});
