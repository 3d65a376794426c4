import { SEVERAL_SYSTEMS, wordQuestion } from "../bodies/unknown-name";
import { systemReference } from "../bodies/system-reference";
import { KNOWN_NAMES } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const remindersTargetUnknown = systemReference(
  {
    id: "reminders-target-unknown",
    register: "reminders",
    severity: "error",
    title: { da: "Advisers målsystem findes i systemoverblikket", en: "Target systems of reminders stand in the systems register" },
    source: KNOWN_NAMES,
    since: "2026.14",
    messages: {
      unknown: wordQuestion({
        da: {
          what: "Målsystemet ”{value}” findes ikke i arket Systemer og kontrakter.",
          why: "Det kan ikke ses, hvor adviset sættes igen.",
          how: "Ret stavningen til systemets id eller navn, eller opret systemet i arket Systemer og kontrakter.",
        },
        en: {
          what: "The target system ”{value}” does not stand in the sheet Systems and contracts.",
          why: "One can’t see where the reminder is set again.",
          how: "Correct the spelling to the system’s ID or name, or add the system to the sheet Systems and contracts.",
        },
      }),
      kmdSag: message({
        da: {
          what: "Målsystemet er KMD Sag selv.",
          why: "KMD Sag udfases, så adviset dør med den.",
          how: "Vælg det system, der overtager sagen.",
        },
        en: {
          what: "The target system is KMD Sag itself.",
          why: "KMD Sag is phased out, so the reminder dies with it.",
          how: "Choose the system that takes over the case.",
        },
      }),
      ambiguous: message(
        {
          da: {
            what: "Målsystemet ”{value}” kan være flere systemer: {candidates}.",
            why: "Det kan ikke ses, hvor adviset sættes igen.",
            how: "Skriv det rigtige systems id.",
          },
          en: {
            what: "The target system ”{value}” may be several systems: {candidates}.",
            why: "One can’t see where the reminder is set again.",
            how: "Write the ID of the right system.",
          },
        },
        "info",
      ),
      several: SEVERAL_SYSTEMS,
    },
    example: {
      good: { rows: [{ targetSystem: "Nexus" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
      bad: { rows: [{ targetSystem: "Neksus" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
    },
  },
  ["targetSystem"],
);
