import { SAPA_CONDITIONS } from "../../conditions/sapa-conditions";
import { sapaCondition } from "../bodies/sapa-condition";
import { message } from "../texts";

export const systemsSapaClassification = sapaCondition(SAPA_CONDITIONS.classification, {
  title: {
    da: "Systemer, der skal vises i SAPA, henter KLE fra Klassifikation",
    en: "Systems wanted in SAPA take KLE from Klassifikation",
  },
  since: "2026.11",
  missing: message({
    da: {
      what: "Systemet ønskes vist i SAPA, men har ingen snitflade til {component}.",
      why: "Adgang i SAPA styres blandt andet af KLE; sager med forældede numre kan ikke ses af dem, der skal bruge dem.",
      how: "Opret den fremtidige snitflade i arket Snitflader, eller aftal med leverandøren, hvordan KLE ellers holdes ved lige.",
    },
    en: {
      what: "The system is wanted in SAPA, but has no interface to {component}.",
      why: "Access in SAPA is governed by KLE among other things; cases with outdated numbers can’t be seen by those who need them.",
      how: "Add the future interface to the sheet Snitflader, or agree with the supplier how else KLE is kept up.",
    },
  }),
});
