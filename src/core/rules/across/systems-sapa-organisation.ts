import { SAPA_CONDITIONS } from "../../conditions/sapa-conditions";
import { sapaCondition } from "../bodies/sapa-condition";
import { message } from "../texts";

export const systemsSapaOrganisation = sapaCondition(SAPA_CONDITIONS.organisation, {
  title: { da: "Systemer, der skal vises i SAPA, henter organisation", en: "Systems wanted in SAPA take organisation data" },
  since: "2026.11",
  missing: message({
    da: {
      what: "Systemet ønskes vist i SAPA, men har ingen snitflade til {component}.",
      why: "Sager skal pege på en ansvarlig enhed og en behandler, som SAPA kender; ellers ser brugerne ingen at henvende sig til.",
      how: "Opret den fremtidige snitflade i arket Snitflader, eller aftal med leverandøren, hvordan enheder ellers hentes.",
    },
    en: {
      what: "The system is wanted in SAPA, but has no interface to {component}.",
      why: "Cases must point at a responsible unit and a caseworker that SAPA knows; else users see no one to turn to.",
      how: "Add the future interface to the sheet Snitflader, or agree with the supplier how else units are taken.",
    },
  }),
});
