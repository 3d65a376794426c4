import { kleRetiring } from "../bodies/kle-retiring";
import { AREAS_THAT_MOVE } from "../bodies/moving-rows";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const caseAreasKleRetiring = kleRetiring(
  {
    id: "case-areas-kle-retiring",
    register: "caseAreas",
    severity: "info",
    title: { da: "Sagsområders KLE-numre skal ikke snart udgå", en: "KLE numbers of case areas are not about to leave KLE" },
    source: cite(KLE, "retired"),
    since: "2026.12",
    messages: {
      ahead: message({
        da: {
          what: "”{named}” udgår af KLE{timed, select, yes { ({when})} other {}}.",
          why: "Når nummeret er udgået, skal området og dets sager stå på et andet for at kunne findes.",
          how: "Afklar med den KLE-ansvarlige, hvilket nummer området skal have, helst før det flytter.",
        },
        en: {
          what: "”{named}” is to leave KLE{timed, select, yes { ({when})} other {}}.",
          why: "When the number has gone, the area and its cases must have another to be found.",
          how: "Find out with whoever is in charge of KLE which number the area shall have, preferably before it moves.",
        },
      }),
      passed: message({
        da: {
          what: "”{named}” skulle udgå af KLE i {when}, men står endnu i {edition}.",
          why: "Nummeret kan være udgået siden, og så skal området og dets sager stå på et andet.",
          how: "Slå nummeret op i KLE, og ret det, hvis det er udgået; en nyere udgave af KLE kan indlæses i indstillingerne.",
        },
        en: {
          what: "”{named}” was to leave KLE in {when} but is still in {edition}.",
          why: "The number may have gone since, and then the area and its cases must have another.",
          how: "Look the number up in KLE and correct it if it has gone; a newer edition of KLE can be loaded in the settings.",
        },
      }),
    },
    example: {
      good: { rows: [{ kle: "15.17.06", route: "Flyt til fagsystem", openCases: 120 }] },
      bad: { rows: [{ kle: "15.21.05", route: "Flyt til fagsystem", openCases: 120 }] },
    },
  },
  "kle",
  AREAS_THAT_MOVE,
  [2, 3],
);
