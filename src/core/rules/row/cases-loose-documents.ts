import { isBlank } from "../../model/cell";
import { parseNumber } from "../../identifiers/numbers";
import { cite } from "../../sources/source";
import { MOVING_CASES } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds rows that hold documents and no case: neither a number nor a title. Where only the number is missing there is a case, and the rule
 * on required values reports the blank number.
 */
export const casesLooseDocuments = rowRule({
  id: "cases-loose-documents",
  register: "cases",
  severity: "warning",
  title: { da: "Dokumenter hører til en sag", en: "Documents hang on a case" },
  source: cite(MOVING_CASES, "looseDocuments"),
  since: "2026.12",
  columns: ["documentCount", "caseNumber", "title"],
  messages: {
    loose: message({
      da: {
        what: "Rækken har {count, plural, one {# dokument} other {# dokumenter}}, men hverken sagsnummer eller titel.",
        why: "KMD’s udtræk tager kun dokumenter, der er knyttet til en sag, så disse bliver tilbage, når KMD Sag lukkes.",
        how: "Journalisér dokumenterne på den sag, de hører til, eller slet dem, hvis de ikke skal gemmes.",
      },
      en: {
        what: "The row has {count, plural, one {# document} other {# documents}} but neither case number nor title.",
        why: "KMD’s extract takes only documents that belong to a case, so these stay behind when KMD Sag closes.",
        how: "File the documents on the case they belong to, or delete them if they are not to be kept.",
      },
    }),
  },
  example: {
    good: { rows: [{ documentCount: 4, caseNumber: "2019-000123", title: "Ansøgning om hjælpemiddel" }] },
    bad: { rows: [{ documentCount: 4, caseNumber: "", title: "" }] },
  },
  check: (columns, from, to, report) => {
    for (let row = from; row < to; row++) {
      if (!isBlank(columns.caseNumber[row]!) || !isBlank(columns.title[row]!)) continue;
      const count = parseNumber(columns.documentCount[row]!);
      if (count !== undefined && count > 0) report(row, "documentCount", "loose", { count });
    }
  },
});
