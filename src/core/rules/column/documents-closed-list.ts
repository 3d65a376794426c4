import { closedList } from "../bodies/choices";
import { wordQuestion } from "../bodies/unknown-name";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";

export const documentsClosedList = closedList({
  id: "documents-closed-list",
  register: "documents",
  severity: "error",
  title: { da: "Dokumenter bruger listernes værdier", en: "Documents use the values of the lists" },
  source: cite(DOCUMENT_INSTRUCTIONS, "lists"),
  since: "2026.14",
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
  example: { good: { rows: [{ documentType: "Rapport" }] }, bad: { rows: [{ documentType: "Brev" }] } },
});
