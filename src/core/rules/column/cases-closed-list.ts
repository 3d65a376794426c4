import { closedList } from "../bodies/choices";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { wordQuestion } from "../bodies/unknown-name";

export const casesClosedList = closedList({
  id: "cases-closed-list",
  register: "cases",
  severity: "error",
  title: { da: "Sager bruger listernes værdier", en: "Cases use the values of the lists" },
  source: cite(CASE_INSTRUCTIONS, "lists"),
  since: "2026.11",
  example: { good: { rows: [{ caseStatus: "Afgjort" }] }, bad: { rows: [{ caseStatus: "Fase 3" }] } },
  messages: {
    unknown: wordQuestion({
      da: {
        what: "”{value}” er ikke en værdi, som ”{columnName}” kan have.",
        why: "Kun listens værdier kan læses og tælles. {columnWhy}",
        how: "Vælg en af listens værdier: {list}.",
      },
      en: {
        what: "”{value}” is not a value that ”{columnName}” can have.",
        why: "Only the values of the list can be read and counted. {columnWhy}",
        how: "Choose a value of the list: {list}.",
      },
    }),
  },
});
