import { kleRetired } from "../bodies/kle-retired";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const casesKleRetired = kleRetired(
  {
    id: "cases-kle-retired",
    register: "cases",
    severity: "warning",
    title: { da: "Sagers KLE-numre er ikke udgået af KLE", en: "KLE numbers of cases have not left KLE" },
    source: cite(KLE, "retired"),
    since: "2026.12",
    messages: {
      stated: message({
        da: {
          what: "”{named}” er udgået af KLE.",
          why: "Adgangen til sagen i SAPA gives efter de numre, KLE har nu, og på et udgået nummer kan sagen blive væk for dem, der skal bruge den.",
          how: "{basis, select, stated {KL har sat {successors} i stedet. } sameTitle {Den samme titel har nu {successors}. } other {}}Vælg det emne, som sagen hører under nu, og ret nummeret.",
        },
        en: {
          what: "”{named}” has left KLE.",
          why: "Access to the case in SAPA is given by the numbers that KLE has now, and under a retired one those who need it may not see it.",
          how: "{basis, select, stated {KL has put {successors} in its place. } sameTitle {The same title now belongs to {successors}. } other {}}Choose the subject under which the case belongs now and correct the number.",
        },
      }),
      inferred: message(
        {
          da: {
            what: "”{named}” findes ikke længere i KLE; det står i {lastIn}, men ikke i {edition}.",
            why: "Adgangen til sagen i SAPA gives efter de numre, KLE har nu, og på et udgået nummer kan sagen blive væk for dem, der skal bruge den.",
            how: "{basis, select, stated {KL har sat {successors} i stedet. } sameTitle {Den samme titel har nu {successors}. } other {}}Slå nummeret op i KLE, og vælg det emne, som sagen hører under nu.",
          },
          en: {
            what: "”{named}” is in KLE no more; it stands in {lastIn} but not in {edition}.",
            why: "Access to the case in SAPA is given by the numbers that KLE has now, and under a retired one those who need it may not see it.",
            how: "{basis, select, stated {KL has put {successors} in its place. } sameTitle {The same title now belongs to {successors}. } other {}}Look the number up in KLE and choose the subject under which the case belongs now.",
          },
        },
        "info",
      ),
    },
    example: {
      good: { rows: [{ kle: "32.24.04" }] },
      bad: { rows: [{ kle: "32.24.48" }] },
    },
  },
  "kle",
  [3],
);
