import { exemptWithoutTitle } from "../bodies/exempt";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds documents exempt from public access without an alternative title. */
export const documentsExemptWithoutAlternativeTitle = rowRule({
  id: "documents-exempt-without-alternative-title",
  register: "documents",
  severity: "error",
  title: {
    da: "Dokumenter, der er undtaget fra offentlighed, har en alternativ titel",
    en: "Documents exempt from access have an alternative title",
  },
  source: cite(DOCUMENT_INSTRUCTIONS, "exempt"),
  since: "2026.14",
  messages: {
    noTitle: message({
      da: {
        what: "Dokumentet er undtaget fra offentlighed, men har ingen alternativ titel.",
        why: "Sags- og Dokumentindekset kræver to titler af et undtaget dokument: den, alle må se, og den alternative, som offentligheden ikke må se.",
        how: "Skriv den titel, offentligheden ikke må se, i Alternativ titel, og se efter, at Dokumenttitel er en, alle må se.",
      },
      en: {
        what: "The document is exempt from public access but has no alternative title.",
        why: "Sags- og Dokumentindeks demands two titles of an exempt document: the one that everybody may see, and the alternative one, which the public may not.",
        how: "Write the title that the public may not see into Alternativ titel, and see that Dokumenttitel is one that everybody may see.",
      },
    }),
  },
  example: {
    good: { rows: [{ exemptBasis: "Offentlighedsloven § 30, nr. 1", alternativeTitle: "Lægeerklæring om Anders And" }] },
    bad: { rows: [{ exemptBasis: "Offentlighedsloven § 30, nr. 1", alternativeTitle: "" }] },
  },
  columns: ["exemptBasis", "alternativeTitle"],
  check: (columns, from, to, report) => exemptWithoutTitle(columns, from, to, (row) => report(row, "alternativeTitle", "noTitle")),
});
