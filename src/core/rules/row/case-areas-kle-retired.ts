import { kleRetired } from "../bodies/kle-retired";
import { AREAS_THAT_MOVE } from "../bodies/moving-rows";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const caseAreasKleRetired = kleRetired(
  {
    id: "case-areas-kle-retired",
    register: "caseAreas",
    severity: "warning",
    title: {
      da: "Sagsområder, der flytter, har et KLE-nummer, der ikke er udgået",
      en: "Case areas that move have a KLE number that has not left KLE",
    },
    source: cite(KLE, "retired"),
    since: "2026.12",
    messages: {
      stated: message({
        da: {
          what: "”{named}” er udgået af KLE.",
          why: "De åbne sager skal have et nummer, KLE har nu, før de flytter; lukkede sager beholder det gamle.",
          how: "{basis, select, stated {KL har sat {successors} i stedet. } sameTitle {Den samme titel har nu {successors}. } other {}}Vælg den gruppe eller det emne, som området hører under nu, og ret nummeret.",
        },
        en: {
          what: "”{named}” has left KLE.",
          why: "The open cases must have a number that KLE has now before they move; closed cases keep the old one.",
          how: "{basis, select, stated {KL has put {successors} in its place. } sameTitle {The same title now belongs to {successors}. } other {}}Choose the group or subject under which the area belongs now and correct the number.",
        },
      }),
      inferred: message(
        {
          da: {
            what: "”{named}” findes ikke længere i KLE; det står i {lastIn}, men ikke i {edition}.",
            why: "De åbne sager skal have et nummer, KLE har nu, før de flytter; lukkede sager beholder det gamle.",
            how: "{basis, select, stated {KL har sat {successors} i stedet. } sameTitle {Den samme titel har nu {successors}. } other {}}Slå nummeret op i KLE, og vælg det, som området hører under nu.",
          },
          en: {
            what: "”{named}” is in KLE no more; it stands in {lastIn} but not in {edition}.",
            why: "The open cases must have a number that KLE has now before they move; closed cases keep the old one.",
            how: "{basis, select, stated {KL has put {successors} in its place. } sameTitle {The same title now belongs to {successors}. } other {}}Look the number up in KLE and choose the one under which the area belongs now.",
          },
        },
        "info",
      ),
    },
    example: {
      good: { rows: [{ kle: "32.24.04", route: "Flyt til fagsystem", openCases: 120 }] },
      bad: { rows: [{ kle: "32.24.48", route: "Flyt til fagsystem", openCases: 120 }] },
    },
  },
  "kle",
  AREAS_THAT_MOVE,
  [2, 3],
);
