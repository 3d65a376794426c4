import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds incoming letters without a date. An outgoing one may be yet to be sent. */
export const documentsLetterWithoutDate = rowRule({
  id: "documents-letter-without-date",
  register: "documents",
  severity: "error",
  title: { da: "Indgående breve har en dato", en: "Incoming letters have a date" },
  source: cite(DOCUMENT_INSTRUCTIONS, "letterDate"),
  since: "2026.14",
  messages: {
    noDate: message({
      da: {
        what: "Det indgående brev har ingen dato.",
        why: "Sags- og Dokumentindekset kræver brevdatoen for et indgående brev.",
        how: "Skriv den dato, brevet er sendt; den står i brevet eller i EDH.",
      },
      en: {
        what: "The incoming letter has no date.",
        why: "Sags- og Dokumentindeks demands the date of an incoming letter.",
        how: "Write the date on which the letter was sent; it stands in the letter or in EDH.",
      },
    }),
  },
  example: {
    good: { rows: [{ documentType: "Indgående brev", documentDate: 43_528 }] },
    bad: { rows: [{ documentType: "Indgående brev", documentDate: "" }] },
  },
  columns: ["documentType", "documentDate"],
  check: (columns, from, to, report) => {
    const isIncoming = means("documents", "documentType", "Indgående brev");
    for (let row = from; row < to; row++)
      if (isBlank(columns.documentDate[row]!) && isIncoming(columns.documentType[row]!)) report(row, "documentDate", "noDate");
  },
});
