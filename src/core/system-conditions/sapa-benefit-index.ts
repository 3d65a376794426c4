import { message } from "../model/rule-message";
import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO, throughComponent } from "./applies-to";

export const benefitIndex = systemCondition({
  id: "sapa-benefit-index",
  name: { da: "Ydelsesindeks", en: "Benefit index" },
  kind: "system",
  scope: "benefits",
  component: "Ydelsesindeks",
  need: "needed",
  tender: true,
  severity: "error",
  source: integration("Ydelsesindeks", {
    da: "Ydelsessystemer afleverer bevilgede og udbetalte ydelser til indekset, og SAPA viser dem derfra.",
    en: "Benefit systems deliver granted and paid benefits to the index, and SAPA shows them from there.",
  }),
  version: "",
  appliesTo: APPLIES_TO.benefits,
  evidence: throughComponent("Ydelsesindeks"),
  requirement: {
    da: "Løsningen skal aflevere og løbende opdatere bevilgede og udbetalte ydelser til det fælleskommunale Ydelsesindeks, så de vises i SAPA.",
    en: "The solution shall deliver granted and paid benefits to the shared municipal Ydelsesindeks and keep them up to date, so that they show in SAPA.",
  },
  rules: ["systems-sapa-benefit-index"],
  rule: {
    title: {
      da: "Ydelsessystemer, der skal vises i SAPA, afleverer til Ydelsesindekset",
      en: "Benefit systems wanted in SAPA deliver to Ydelsesindeks",
    },
    since: "2026.11",
    missing: message({
      da: {
        what: "Systemet har ydelser og ønskes vist i SAPA, men har ingen snitflade til {component}.",
        why: "SAPA viser kun ydelser, som ligger i indekset; uden snitfladen kan borgerens ydelser ikke ses.",
        how: "Opret den fremtidige snitflade i arket Snitflader, eller sæt ”Ønskes vist i SAPA” til Nej.",
      },
      en: {
        what: "The system has benefits and is wanted in SAPA, but has no interface to {component}.",
        why: "SAPA shows only benefits that are in the index; without the interface the citizen’s benefits can’t be seen.",
        how: "Add the future interface to the sheet Interfaces, or set ”Wanted in SAPA” to Nej.",
      },
    }),
  },
});
