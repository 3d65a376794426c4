import { isLoose } from "../bodies/loose-documents";
import { cite } from "../../sources/source";
import { MOVING_CASES } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds documents that belong to no case and are neither to be archived nor discarded: KMD’s extract leaves them out. */
export const documentsLoose = rowRule({
  id: "documents-loose",
  register: "documents",
  severity: "warning",
  title: { da: "Dokumenter er knyttet til en sag", en: "Documents belong to a case" },
  source: cite(MOVING_CASES, "looseDocuments"),
  since: "2026.14",
  messages: {
    loose: message({
      da: {
        what: "Dokumentet er ikke knyttet til en sag.",
        why: "KMD’s udtræk tager kun dokumenter, der er knyttet til en sag, så dette bliver tilbage, når KMD Sag lukkes.",
        how: "Journalisér dokumentet på den sag, det hører til, eller vælg, at det arkiveres eller kasseres.",
      },
      en: {
        what: "The document belongs to no case.",
        why: "KMD’s extract takes only documents that belong to a case, so this one stays behind when KMD Sag closes.",
        how: "File the document on the case to which it belongs, or choose that it is archived or discarded.",
      },
    }),
  },
  example: {
    good: { rows: [{ caseNumber: "2019-000123" }, { caseNumber: "", outcome: "Kasseres" }] },
    bad: { rows: [{ documentNumber: "D2019-004711", caseNumber: "", outcome: "" }] },
  },
  columns: ["caseNumber", "documentNumber"],
  optionalColumns: ["outcome"],
  check: (columns, from, to, report, _context, { outcome }) => {
    for (let row = from; row < to; row++)
      if (isLoose(columns.caseNumber[row]!, outcome?.[row] ?? "")) report(row, "documentNumber", "loose");
  },
});
