import { SAPA_CONDITIONS } from "../../conditions/sapa-conditions";
import { sapaCondition } from "../bodies/sapa-condition";
import { message } from "../texts";

export const systemsSapaEvents = sapaCondition(SAPA_CONDITIONS.events, {
  title: { da: "Systemer, der skal vises i SAPA, bruger Beskedfordeleren", en: "Systems wanted in SAPA use Beskedfordeler" },
  since: "2026.11",
  missing: message({
    da: {
      what: "Systemet ønskes vist i SAPA, men har ingen snitflade til {component}.",
      why: "Ændringer meldes gennem Beskedfordeleren; uden den viser SAPA og andre systemer gamle oplysninger.",
      how: "Opret den fremtidige snitflade i arket Snitflader, eller aftal med leverandøren, hvordan ændringer ellers meldes.",
    },
    en: {
      what: "The system is wanted in SAPA, but has no interface to {component}.",
      why: "Changes are announced through Beskedfordeler; without it SAPA and other systems show old facts.",
      how: "Add the future interface to the sheet Snitflader, or agree with the supplier how else changes are announced.",
    },
  }),
});
