import { kleRetiring } from "../bodies/kle-retiring";
import { OPEN_CASES_THAT_MOVE } from "../bodies/moving-rows";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const casesKleRetiring = kleRetiring(
  {
    id: "cases-kle-retiring",
    register: "cases",
    severity: "info",
    title: { da: "Sagers KLE-numre skal ikke snart udgå", en: "KLE numbers of cases are not about to leave KLE" },
    source: cite(KLE, "retired"),
    since: "2026.12",
    messages: {
      ahead: message({
        da: {
          what: "”{named}” udgår af KLE{timed, select, yes { ({when})} other {}}.",
          why: "Når nummeret er udgået, skal sagen stå på et andet emne for at kunne ses af de rigtige i SAPA.",
          how: "Afklar med den KLE-ansvarlige, hvilket emne sagen skal have, helst før den flyttes.",
        },
        en: {
          what: "”{named}” is to leave KLE{timed, select, yes { ({when})} other {}}.",
          why: "When the number has gone, the case must have another subject for the right people to see it in SAPA.",
          how: "Find out with whoever is in charge of KLE which subject the case shall have, preferably before it moves.",
        },
      }),
      passed: message({
        da: {
          what: "”{named}” skulle udgå af KLE i {when}, men står endnu i {edition}.",
          why: "Nummeret kan være udgået siden, og så skal sagen stå på et andet emne for at kunne ses af de rigtige i SAPA.",
          how: "Slå nummeret op i KLE, og ret det, hvis det er udgået; en nyere udgave af KLE kan indlæses i indstillingerne.",
        },
        en: {
          what: "”{named}” was to leave KLE in {when} but is still in {edition}.",
          why: "The number may have gone since, and then the case must have another subject for the right people to see it in SAPA.",
          how: "Look the number up in KLE and correct it if it has gone; a newer edition of KLE can be loaded in the settings.",
        },
      }),
    },
    example: {
      good: { rows: [{ kle: "15.17.06", caseStatus: "Oplyst" }] },
      bad: { rows: [{ kle: "15.21.05", caseStatus: "Oplyst" }] },
    },
  },
  "kle",
  OPEN_CASES_THAT_MOVE,
  [3],
);
