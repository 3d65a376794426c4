import { kleRetired } from "../bodies/kle-retired";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const caseAreasKleRetired = kleRetired(
  {
    id: "case-areas-kle-retired",
    register: "caseAreas",
    severity: "warning",
    title: { da: "Sagsområders KLE-numre er ikke udgået af KLE", en: "KLE numbers of case areas have not left KLE" },
    source: cite(KLE, "retired"),
    since: "2026.12",
    messages: {
      stated: message({
        da: {
          what: "”{named}” er udgået af KLE.",
          why: "Sagerne får de numre, KLE har nu, så på et udgået nummer mister området sine sager, og adgangen i SAPA gives forkert.",
          how: "{basis, select, stated {KL har sat {successors} i stedet. } sameTitle {Den samme titel har nu {successors}. } other {}}Vælg den gruppe eller det emne, som området hører under nu, og ret nummeret.",
        },
        en: {
          what: "”{named}” has left KLE.",
          why: "Cases get the numbers that KLE has now, so under a retired one the area loses its cases, and access in SAPA is given wrongly.",
          how: "{basis, select, stated {KL has put {successors} in its place. } sameTitle {The same title now belongs to {successors}. } other {}}Choose the group or subject under which the area belongs now and correct the number.",
        },
      }),
      inferred: message(
        {
          da: {
            what: "”{named}” findes ikke længere i KLE; det står i {lastIn}, men ikke i {edition}.",
            why: "Sagerne får de numre, KLE har nu, så på et udgået nummer mister området sine sager, og adgangen i SAPA gives forkert.",
            how: "{basis, select, stated {KL har sat {successors} i stedet. } sameTitle {Den samme titel har nu {successors}. } other {}}Slå nummeret op i KLE, og vælg det, som området hører under nu.",
          },
          en: {
            what: "”{named}” is in KLE no more; it stands in {lastIn} but not in {edition}.",
            why: "Cases get the numbers that KLE has now, so under a retired one the area loses its cases, and access in SAPA is given wrongly.",
            how: "{basis, select, stated {KL has put {successors} in its place. } sameTitle {The same title now belongs to {successors}. } other {}}Look the number up in KLE and choose the one under which the area belongs now.",
          },
        },
        "info",
      ),
    },
    example: { good: { rows: [{ kle: "32.24.04" }] }, bad: { rows: [{ kle: "32.24.48" }] } },
  },
  "kle",
  [2, 3],
);
