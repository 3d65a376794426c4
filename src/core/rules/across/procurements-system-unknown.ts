import { SEVERAL_SYSTEMS, wordQuestion } from "../bodies/unknown-name";
import { systemReference } from "../bodies/system-reference";
import { KNOWN_NAMES } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const procurementsSystemUnknown = systemReference(
  {
    id: "procurements-system-unknown",
    register: "procurements",
    severity: "error",
    title: { da: "Anskaffelsers system findes i systemoverblikket", en: "Systems of procurements stand in the systems register" },
    source: KNOWN_NAMES,
    since: "2026.12",
    messages: {
      unknown: wordQuestion({
        da: {
          what: "Systemet ”{value}” findes ikke i arket Systemer og kontrakter.",
          why: "Kravene kan ikke holdes op mod systemets integrationsvilkår, så et udbud kan blive sendt ud uden dem.",
          how: "Ret stavningen til systemets id eller navn, eller opret det kommende system med status Under anskaffelse i arket Systemer og kontrakter.",
        },
        en: {
          what: "The system ”{value}” does not stand in the sheet Systems and contracts.",
          why: "The demands can’t be held against the system’s integration conditions, so a tender may be sent out without them.",
          how: "Correct the spelling to the system’s ID or name, or add the coming system to the sheet Systems and contracts with the status Under anskaffelse.",
        },
      }),
      ambiguous: message(
        {
          da: {
            what: "Systemet ”{value}” kan være flere systemer: {candidates}.",
            why: "Det kan ikke ses, hvilket systems integrationsvilkår der skal stilles som krav.",
            how: "Skriv det rigtige systems id.",
          },
          en: {
            what: "The system ”{value}” may be several systems: {candidates}.",
            why: "One can’t see which system’s integration conditions are to be demanded.",
            how: "Write the ID of the right system.",
          },
        },
        "info",
      ),
      several: SEVERAL_SYSTEMS,
    },
    example: {
      good: { rows: [{ system: "Nexus" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
      bad: { rows: [{ system: "Nexsus" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
    },
  },
  ["system"],
);
