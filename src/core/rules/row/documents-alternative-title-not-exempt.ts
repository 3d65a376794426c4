import { titleNotExempt } from "../bodies/exempt";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds alternative titles of documents that are not exempt from public access. */
export const documentsAlternativeTitleNotExempt = rowRule({
  id: "documents-alternative-title-not-exempt",
  register: "documents",
  severity: "error",
  title: { da: "Kun undtagne dokumenter har en alternativ titel", en: "Only exempt documents have an alternative title" },
  source: cite(DOCUMENT_INSTRUCTIONS, "exempt"),
  since: "2026.14",
  messages: {
    notExempt: message({
      da: {
        what: "Dokumentet har en alternativ titel, men ingen hjemmel for at være undtaget fra offentlighed.",
        why: "Titlen er en, offentligheden ikke må se; uden hjemmel er dokumentet ikke undtaget, og Sags- og Dokumentindekset må ikke få den.",
        how: "Skriv hjemlen i Undtaget offentlighed, eller fjern den alternative titel, hvis dokumentet er åbent for alle.",
      },
      en: {
        what: "The document has an alternative title but no legal basis on which to be exempt from public access.",
        why: "The title is one that the public may not see; without a basis the document is not exempt, and Sags- og Dokumentindeks may not have it.",
        how: "Write the basis into Undtaget offentlighed, or remove the alternative title if the document is open to all.",
      },
    }),
  },
  example: {
    good: { rows: [{ alternativeTitle: "", exemptBasis: "" }] },
    bad: { rows: [{ alternativeTitle: "Lægeerklæring om Anders And", exemptBasis: "" }] },
  },
  columns: ["exemptBasis", "alternativeTitle"],
  check: (columns, from, to, report) => titleNotExempt(columns, from, to, (row) => report(row, "alternativeTitle", "notExempt")),
});
