import { systemReference } from "../bodies/system-reference";
import { SEVERAL_SYSTEMS, wordQuestion } from "../bodies/unknown-name";
import { KNOWN_NAMES } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

/**
 * Finds ends of interfaces that are neither one system of the register (by id or name), nor KMD Sag, nor a component of the
 * infrastructure.
 */
export const interfacesUnknownSystem = systemReference(
  {
    id: "interfaces-unknown-system",
    register: "interfaces",
    severity: "error",
    title: { da: "Snitfladers systemer findes i systemoverblikket", en: "Systems of interfaces stand in the systems register" },
    source: KNOWN_NAMES,
    since: "2026.11",
    example: {
      good: { rows: [{ sender: "Nexus", receiver: "Beskedfordeler" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
      bad: { rows: [{ sender: "Nexsus", receiver: "Beskedfordeler" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
    },
    messages: {
      unknown: wordQuestion({
        da: {
          what: "”{value}” findes ikke i arket Systemer og kontrakter.",
          why: "Snitfladen kan ikke regnes med, når afhængigheder af KMD Sag opgøres, så et system kan se uafhængigt ud uden at være det.",
          how: "Ret stavningen til systemets id eller navn, eller opret systemet i arket Systemer og kontrakter.",
        },
        en: {
          what: "”{value}” does not stand in the sheet Systems and contracts.",
          why: "The interface can't count when dependencies on KMD Sag are found, so a system may look independent without being so.",
          how: "Correct the spelling to the system’s ID or name, or add the system to the sheet Systems and contracts.",
        },
      }),
      ambiguous: message(
        {
          da: {
            what: "”{value}” kan være flere systemer: {candidates}.",
            why: "Det kan ikke ses, hvilket af dem snitfladen hører til, så den kan ikke regnes med, når afhængigheder af KMD Sag opgøres.",
            how: "Skriv det rigtige systems id, eller gør systemernes id’er og navne forskellige i arket Systemer og kontrakter.",
          },
          en: {
            what: "”{value}” may be several systems: {candidates}.",
            why: "One can't see to which of them the interface belongs, so it can't count when dependencies on KMD Sag are found.",
            how: "Write the ID of the right system, or make the systems’ IDs and names differ in the sheet Systems and contracts.",
          },
        },
        "info",
      ),
      several: SEVERAL_SYSTEMS,
    },
  },
  ["sender", "receiver"],
);
