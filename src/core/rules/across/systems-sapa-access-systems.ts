import { SAPA_CONDITIONS } from "../../conditions/sapa-conditions";
import { sapaCondition } from "../bodies/sapa-condition";
import { message } from "../texts";

export const systemsSapaAccessSystems = sapaCondition(SAPA_CONDITIONS.accessSystems, {
  title: {
    da: "Systemer, der skal vises i SAPA, bruger Adgangsstyring for systemer",
    en: "Systems wanted in SAPA use access control for systems",
  },
  since: "2026.11",
  missing: message({
    da: {
      what: "Systemet ønskes vist i SAPA, men har ingen snitflade til {component}.",
      why: "Et system får kun lov at aflevere til indekserne med en adgang derfra.",
      how: "Opret den fremtidige snitflade i arket Snitflader, eller aftal med leverandøren, hvordan systemet får adgang.",
    },
    en: {
      what: "The system is wanted in SAPA, but has no interface to {component}.",
      why: "A system may deliver to the indexes only with access from there.",
      how: "Add the future interface to the sheet Snitflader, or agree with the supplier how the system gets access.",
    },
  }),
});
