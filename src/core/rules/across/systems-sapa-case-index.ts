import { SAPA_CONDITIONS } from "../../conditions/sapa-conditions";
import { sapaCondition } from "../bodies/sapa-condition";
import { message } from "../texts";

export const systemsSapaCaseIndex = sapaCondition(SAPA_CONDITIONS.caseIndex, {
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
      how: "Add the future interface to the sheet Snitflader, or set ”Wanted in SAPA” to Nej.",
    },
  }),
});
