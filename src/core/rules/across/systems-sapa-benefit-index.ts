import { SAPA_CONDITIONS } from "../../conditions/sapa-conditions";
import { sapaCondition } from "../bodies/sapa-condition";
import { message } from "../texts";

export const systemsSapaBenefitIndex = sapaCondition(SAPA_CONDITIONS.benefitIndex, {
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
      how: "Add the future interface to the sheet Snitflader, or set ”Wanted in SAPA” to Nej.",
    },
  }),
});
