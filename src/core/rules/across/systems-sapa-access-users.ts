import { SAPA_CONDITIONS } from "../../conditions/sapa-conditions";
import { sapaCondition } from "../bodies/sapa-condition";
import { message } from "../texts";

export const systemsSapaAccessUsers = sapaCondition(SAPA_CONDITIONS.accessUsers, {
  title: {
    da: "Systemer, der skal vises i SAPA, bruger Adgangsstyring for brugere",
    en: "Systems wanted in SAPA use access control for users",
  },
  since: "2026.11",
  missing: message({
    da: {
      what: "Systemet ønskes vist i SAPA, men har ingen snitflade til {component}.",
      why: "Fra SAPA springer brugeren videre til systemet; uden fælles adgangsstyring skal der logges ind igen, og rettigheder vedligeholdes to steder.",
      how: "Opret den fremtidige snitflade i arket Snitflader, eller aftal med leverandøren, hvornår den kommer.",
    },
    en: {
      what: "The system is wanted in SAPA, but has no interface to {component}.",
      why: "From SAPA the user jumps on to the system; without shared access control they must sign in again, and rights are kept in two places.",
      how: "Add the future interface to the sheet Snitflader, or agree with the supplier when it comes.",
    },
  }),
});
