import { SEVERAL_SYSTEMS, wordQuestion } from "../bodies/unknown-name";
import { systemReference } from "../bodies/system-reference";
import { KNOWN_NAMES } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const caseAreasTargetUnknown = systemReference(
  {
    id: "case-areas-target-unknown",
    register: "caseAreas",
    severity: "error",
    title: { da: "Sagsområders målsystem findes i systemoverblikket", en: "Target systems of case areas stand in the systems register" },
    source: KNOWN_NAMES,
    since: "2026.12",
    messages: {
      unknown: wordQuestion({
        da: {
          what: "Målsystemet ”{value}” findes ikke i arket Systemer og kontrakter.",
          why: "Det kan ikke ses, om systemet kan vise områdets sager i SAPA, og hvornår det er klar.",
          how: "Ret stavningen til systemets id eller navn, eller opret systemet i arket Systemer og kontrakter.",
        },
        en: {
          what: "The target system ”{value}” does not stand in the sheet Systems and contracts.",
          why: "One can’t see whether the system can show the area’s cases in SAPA and when it is ready.",
          how: "Correct the spelling to the system’s ID or name, or add the system to the sheet Systems and contracts.",
        },
      }),
      kmdSag: message({
        da: {
          what: "Målsystemet er KMD Sag selv.",
          why: "KMD Sag udfases, så området kommer ikke af med sine sager.",
          how: "Vælg det system, der overtager området, eller en anden exitvej.",
        },
        en: {
          what: "The target system is KMD Sag itself.",
          why: "KMD Sag is phased out, so the area does not get its cases away.",
          how: "Choose the system that takes over the area, or another route.",
        },
      }),
      ambiguous: message(
        {
          da: {
            what: "Målsystemet ”{value}” kan være flere systemer: {candidates}.",
            why: "Det kan ikke ses, hvilket system området flytter til.",
            how: "Skriv det rigtige systems id.",
          },
          en: {
            what: "The target system ”{value}” may be several systems: {candidates}.",
            why: "One can’t see to which system the area moves.",
            how: "Write the ID of the right system.",
          },
        },
        "info",
      ),
      several: SEVERAL_SYSTEMS,
      component: message({
        da: {
          what: "Målsystemet ”{value}” er en komponent i infrastrukturen, ikke et sagssystem.",
          why: "Infrastrukturen viser sager videre, men der kan ikke føres sager i den.",
          how: "Vælg det fagsystem eller ESDH-system, der overtager området.",
        },
        en: {
          what: "The target system ”{value}” is a component of the infrastructure, not a case system.",
          why: "The infrastructure passes cases on, but cases can’t be kept in it.",
          how: "Choose the specialist or ESDH system that takes over the area.",
        },
      }),
    },
    example: {
      good: { rows: [{ targetSystem: "Nexus" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
      bad: { rows: [{ targetSystem: "KMD Sag" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
    },
  },
  ["targetSystem"],
);
