import { means, choiceReader } from "../../registers/choice-reader";
import { DECIDE_IN_TIME } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that are moving, or have moved, although their route is undecided. */
export const caseAreasBegunUndecided = rowRule({
  id: "case-areas-begun-undecided",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Sagsområder, der er i gang, er besluttet", en: "Case areas that are under way are decided" },
  source: DECIDE_IN_TIME,
  since: "2026.12",
  columns: ["route", "status"],
  messages: {
    begun: message({
      da: {
        what: "Status er {status}, men exitvejen er ikke besluttet.",
        why: "De to kolonner siger hver sit: enten flyttes der uden en beslutning, eller også tæller resuméet området for langt fremme.",
        how: "Skriv den exitvej, området følger, eller sæt status til Ikke startet eller Afventer.",
      },
      en: {
        what: "The status is {status}, but the exit route is not decided.",
        why: "The two columns contradict one another: either cases move without a decision, or the summary counts the area too far ahead.",
        how: "Write the route that the area follows, or set the status to Ikke startet or Afventer.",
      },
    }),
  },
  example: {
    good: { rows: [{ route: "Ikke besluttet", status: "Afventer" }] },
    bad: { rows: [{ route: "Ikke besluttet", status: "I gang" }] },
  },
  check: (columns, from, to, report) => {
    const isUndecided = means("caseAreas", "route", "Ikke besluttet");
    const statusOf = choiceReader("caseAreas", "status");
    for (let row = from; row < to; row++) {
      if (!isUndecided(columns.route[row]!)) continue;
      const status = statusOf(columns.status[row]!);
      if (status === "I gang" || status === "Flyttet") report(row, "status", "begun", { status });
    }
  },
});
