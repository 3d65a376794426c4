import { message } from "../model/rule-message";
import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO, throughComponent } from "./applies-to";

export const classification = systemCondition({
  id: "sapa-classification",
  name: { da: "Klassifikation", en: "Classification" },
  kind: "system",
  scope: "all",
  component: "Klassifikation",
  tender: true,
  severity: "warning",
  source: integration("SF1510 Klassifikation", {
    da: "KLE hentes ét sted, så alle systemer bruger den samme udgave.",
    en: "KLE is taken from one place, so that all systems use the same edition.",
  }),
  version: "SF1510",
  appliesTo: APPLIES_TO.all,
  evidence: throughComponent("Klassifikation"),
  requirement: {
    da: "Løsningen skal hente KLE fra det fælleskommunale Klassifikationssystem (SF1510) og opmærke sine data med KLE-emne og handlingsfacet derfra.",
    en: "The solution shall take KLE from the shared municipal Klassifikation system (SF1510) and mark its data with KLE subjects and action facets from there.",
  },
  rules: ["systems-sapa-classification"],
  rule: {
    title: {
      da: "Systemer, der skal vises i SAPA, henter KLE fra Klassifikation",
      en: "Systems wanted in SAPA take KLE from Klassifikation",
    },
    since: "2026.11",
    missing: message({
      da: {
        what: "Systemet ønskes vist i SAPA, men har ingen snitflade til {component}.",
        why: "Adgang i SAPA styres blandt andet af KLE; sager med forældede numre kan ikke ses af dem, der skal bruge dem.",
        how: "Opret den fremtidige snitflade i arket Snitflader, eller aftal med leverandøren, hvordan KLE ellers holdes ved lige.",
      },
      en: {
        what: "The system is wanted in SAPA, but has no interface to {component}.",
        why: "Access in SAPA is governed by KLE among other things; cases with outdated numbers can’t be seen by those who need them.",
        how: "Add the future interface to the sheet Interfaces, or agree with the supplier how else KLE is kept up.",
      },
    }),
  },
});
