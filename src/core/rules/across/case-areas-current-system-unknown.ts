import { SEVERAL_SYSTEMS, wordQuestion } from "../bodies/unknown-name";
import { systemReference } from "../bodies/system-reference";
import { KNOWN_NAMES } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const caseAreasCurrentSystemUnknown = systemReference(
  {
    id: "case-areas-current-system-unknown",
    register: "caseAreas",
    severity: "error",
    title: {
      da: "Sagsområders nuværende system findes i systemoverblikket",
      en: "Current systems of case areas stand in the systems register",
    },
    source: KNOWN_NAMES,
    since: "2026.12",
    messages: {
      unknown: wordQuestion({
        da: {
          what: "Det nuværende system ”{value}” findes ikke i arket Systemer og kontrakter.",
          why: "Det kan ikke ses, hvornår systemets kontrakt udløber, og om området når at flytte.",
          how: "Ret stavningen til systemets id eller navn, eller opret systemet i arket Systemer og kontrakter.",
        },
        en: {
          what: "The current system ”{value}” does not stand in the sheet Systems and contracts.",
          why: "One can’t see when its contract expires and whether the area moves in time.",
          how: "Correct the spelling to the system’s ID or name, or add the system to the sheet Systems and contracts.",
        },
      }),
      ambiguous: message(
        {
          da: {
            what: "Det nuværende system ”{value}” kan være flere systemer: {candidates}.",
            why: "Det kan ikke ses, hvilken kontrakt området skal være ude af.",
            how: "Skriv det rigtige systems id.",
          },
          en: {
            what: "The current system ”{value}” may be several systems: {candidates}.",
            why: "One can’t see which contract the area has to be out of.",
            how: "Write the ID of the right system.",
          },
        },
        "info",
      ),
      several: SEVERAL_SYSTEMS,
      component: message({
        da: {
          what: "Det nuværende system ”{value}” er en komponent i infrastrukturen, ikke et sagssystem.",
          why: "Der kan ikke føres sager i infrastrukturen, så det kan ikke ses, hvor sagerne ligger.",
          how: "Skriv det system, sagerne føres i, eller KMD Sag.",
        },
        en: {
          what: "The current system ”{value}” is a component of the infrastructure, not a case system.",
          why: "Cases can’t be kept in the infrastructure, so one can’t see where they lie.",
          how: "Write the system in which the cases are kept, or KMD Sag.",
        },
      }),
    },
    example: {
      good: { rows: [{ currentSystem: "KMD Sag" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
      bad: { rows: [{ currentSystem: "Nexsus" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
    },
  },
  ["currentSystem"],
);
