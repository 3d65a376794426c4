import { message } from "../model/rule-message";
import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO, throughComponent } from "./applies-to";

export const caseIndex = systemCondition({
  id: "sapa-case-index",
  name: { da: "Sags- og Dokumentindeks", en: "Case and document index" },
  kind: "system",
  scope: "caseBearing",
  component: "Sags- og Dokumentindeks",
  need: "needed",
  tender: true,
  severity: "error",
  source: integration(
    "SF1470 Sags- og Dokumentindeks",
    {
      da: "Fagsystemer afleverer deres sager og dokumenter til indekset, og SAPA viser dem derfra.",
      en: "Specialist systems deliver their cases and documents to the index, and SAPA shows them from there.",
    },
    "3.0, gyldig fra 3. maj 2023",
    "/sags-dokumentindeks",
  ),
  version: "SF1470 3.0",
  validFrom: "2023-05-03",
  appliesTo: APPLIES_TO.caseBearing,
  evidence: throughComponent("Sags- og Dokumentindeks"),
  requirement: {
    da: "Løsningen skal aflevere og løbende opdatere alle relevante sager og dokumenter til det fælleskommunale Sags- og Dokumentindeks (SF1470), så de vises i SAPA, og fysisk slette det, løsningen ikke længere indeholder.",
    en: "The solution shall deliver all relevant cases and documents to the shared municipal Sags- og Dokumentindeks (SF1470) and keep them up to date, so that they show in SAPA, and physically delete what it no longer holds.",
  },
  rules: ["systems-sapa-case-index"],
  rule: {
    title: {
      da: "Sagsbærende systemer, der skal vises i SAPA, afleverer til Sags- og Dokumentindekset",
      en: "Case-bearing systems wanted in SAPA deliver to Sags- og Dokumentindeks",
    },
    since: "2026.11",
    missing: message({
      da: {
        what: "Systemet er sagsbærende og ønskes vist i SAPA, men har ingen snitflade til {component}.",
        why: "SAPA viser kun sager og dokumenter, som ligger i indekset; uden snitfladen kan systemets sager ikke ses.",
        how: "Opret den fremtidige snitflade i arket Snitflader, eller sæt ”Ønskes vist i SAPA” til Nej.",
      },
      en: {
        what: "The system holds cases and is wanted in SAPA, but has no interface to {component}.",
        why: "SAPA shows only cases and documents that are in the index; without the interface the system’s cases can’t be seen.",
        how: "Add the future interface to the sheet Interfaces, or set ”Wanted in SAPA” to Nej.",
      },
    }),
  },
});
