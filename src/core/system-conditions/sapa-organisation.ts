import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO, throughComponent } from "./applies-to";

export const organisation = systemCondition({
  id: "sapa-organisation",
  name: { da: "Organisation", en: "Organisation" },
  kind: "system",
  scope: "all",
  component: "Organisation",
  need: "advised",
  tender: true,
  severity: "info",
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
  rules: ["systems-sapa-advised"],
});
