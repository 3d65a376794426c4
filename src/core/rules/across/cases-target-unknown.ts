import { SEVERAL_SYSTEMS, wordQuestion } from "../bodies/unknown-name";
import { systemReference } from "../bodies/system-reference";
import { KNOWN_NAMES } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

/** Finds target systems that no case can move to: not in the systems register, KMD Sag itself, or a component of the infrastructure. */
export const casesTargetUnknown = systemReference(
  {
    id: "cases-target-unknown",
    register: "cases",
    severity: "error",
    title: { da: "Sagers målsystem findes i systemoverblikket", en: "Target systems of cases stand in the systems register" },
    source: KNOWN_NAMES,
    since: "2026.11",
    example: {
      good: { rows: [{ targetSystem: "Nexus" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
      bad: { rows: [{ targetSystem: "Neksus" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
    },
    messages: {
      unknown: wordQuestion({
        da: {
          what: "Målsystemet ”{value}” findes ikke i arket Systemer og kontrakter.",
          why: "Det kan ikke ses, om systemet kan modtage sagen og vise den i SAPA.",
          how: "Ret stavningen til systemets id eller navn, eller opret systemet i arket Systemer og kontrakter.",
        },
        en: {
          what: "The target system ”{value}” does not stand in the sheet Systems and contracts.",
          why: "One can't see whether the system can take the case and show it in SAPA.",
          how: "Correct the spelling to the system’s ID or name, or add the system to the sheet Systems and contracts.",
        },
      }),
      kmdSag: message({
        da: {
          what: "Målsystemet er KMD Sag selv.",
          why: "KMD Sag udfases, så sagen bliver ikke flyttet.",
          how: "Vælg det system, der overtager sagsområdet, eller en anden handling.",
        },
        en: {
          what: "The target system is KMD Sag itself.",
          why: "KMD Sag is phased out, so the case would not move.",
          how: "Choose the system that takes over the case area, or another action.",
        },
      }),
      ambiguous: message(
        {
          da: {
            what: "Målsystemet ”{value}” kan være flere systemer: {candidates}.",
            why: "Det kan ikke ses, hvilket system sagen skal flyttes til.",
            how: "Skriv det rigtige systems id.",
          },
          en: {
            what: "The target system ”{value}” may be several systems: {candidates}.",
            why: "One can't see to which system the case is to move.",
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
          how: "Vælg det fagsystem eller ESDH-system, der overtager sagen.",
        },
        en: {
          what: "The target system ”{value}” is a component of the infrastructure, not a case system.",
          why: "The infrastructure passes cases on, but cases can’t be kept in it.",
          how: "Choose the specialist or ESDH system that takes over the case.",
        },
      }),
    },
  },
  ["targetSystem"],
);
