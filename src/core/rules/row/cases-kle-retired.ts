import { fixedBySuccessor, kleRetired } from "../bodies/kle-retired";
import { OPEN_CASES_THAT_MOVE } from "../bodies/moving-rows";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const casesKleRetired = fixedBySuccessor(
  kleRetired(
    {
      id: "cases-kle-retired",
      register: "cases",
      severity: "warning",
      title: {
        da: "Åbne sager, der flytter, har et KLE-nummer, der ikke er udgået",
        en: "Open cases that move have a KLE number that has not left KLE",
      },
      source: cite(KLE, "retired"),
      since: "2026.12",
      messages: {
        stated: message({
          da: {
            what: "”{named}” er udgået af KLE.",
            why: "En åben sag, der flytter, skal have et nummer, KLE har nu; ellers kan den blive væk for dem, der har adgang efter KLE i SAPA. En lukket sag beholder det gamle.",
            how: "{basis, select, stated {KL har sat {successors} i stedet. } sameTitle {Den samme titel har nu {successors}. } other {}}Vælg det emne, som sagen hører under nu, og ret nummeret.",
          },
          en: {
            what: "”{named}” has left KLE.",
            why: "An open case that moves must have a number that KLE has now; else those who have access by KLE in SAPA may not see it. A closed case keeps the old one.",
            how: "{basis, select, stated {KL has put {successors} in its place. } sameTitle {The same title now belongs to {successors}. } other {}}Choose the subject under which the case belongs now and correct the number.",
          },
        }),
        inferred: message(
          {
            da: {
              what: "”{named}” findes ikke længere i KLE; det står i {lastIn}, men ikke i {edition}.",
              why: "En åben sag, der flytter, skal have et nummer, KLE har nu; ellers kan den blive væk for dem, der har adgang efter KLE i SAPA. En lukket sag beholder det gamle.",
              how: "{basis, select, stated {KL har sat {successors} i stedet. } sameTitle {Den samme titel har nu {successors}. } other {}}Slå nummeret op i KLE, og vælg det emne, som sagen hører under nu.",
            },
            en: {
              what: "”{named}” is in KLE no more; it stands in {lastIn} but not in {edition}.",
              why: "An open case that moves must have a number that KLE has now; else those who have access by KLE in SAPA may not see it. A closed case keeps the old one.",
              how: "{basis, select, stated {KL has put {successors} in its place. } sameTitle {The same title now belongs to {successors}. } other {}}Look the number up in KLE and choose the subject under which the case belongs now.",
            },
          },
          "info",
        ),
      },
      example: {
        good: { rows: [{ kle: "32.24.04", caseStatus: "Oplyst" }] },
        bad: { rows: [{ kle: "32.24.48", caseStatus: "Oplyst" }] },
      },
    },
    "kle",
    OPEN_CASES_THAT_MOVE,
    [3],
  ),
  [3],
);
