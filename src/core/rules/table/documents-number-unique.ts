import { unique } from "../bodies/unique";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsNumberUnique = unique(
  {
    id: "documents-number-unique",
    register: "documents",
    severity: "error",
    title: { da: "Hvert dokument har sit eget nummer", en: "Each document has its own number" },
    source: cite(DOCUMENT_INSTRUCTIONS, "number"),
    since: "2026.14",
    messages: {
      duplicate: message({
        da: {
          what: "Dokumentnummeret ”{value}” står i {count} rækker.",
          why: "Et dokumentnummer skal være entydigt blandt alle kommunens dokumenter, også på tværs af de systemer, der afleverer til indekset.",
          how: "Slet dubletterne. Er det to dokumenter, så giv det ene et andet nummer, fx med systemets forkortelse foran.",
        },
        en: {
          what: "The document number ”{value}” stands in {count} rows.",
          why: "A document number must be unique among all the municipality’s documents, across the systems that deliver to the index.",
          how: "Delete repetitions. If they are two documents, give one another number, e.g. with the system’s short name before it.",
        },
      }),
    },
    example: {
      good: { rows: [{ documentNumber: "D2019-004711" }, { documentNumber: "D2019-004712" }] },
      bad: { rows: [{ documentNumber: "D2019-004711" }, { documentNumber: "D2019-004711" }] },
    },
  },
  "documentNumber",
);
