import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO, throughComponent } from "./applies-to";

export const classification = systemCondition({
  id: "sapa-classification",
  name: { da: "Klassifikation", en: "Classification" },
  kind: "system",
  scope: "all",
  component: "Klassifikation",
  need: "advised",
  tender: true,
  severity: "info",
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
  rules: ["systems-sapa-advised"],
});
