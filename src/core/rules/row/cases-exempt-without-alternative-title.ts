import { exemptWithoutTitle } from "../bodies/exempt";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds cases exempt from public access without an alternative title. */
export const casesExemptWithoutAlternativeTitle = rowRule({
  id: "cases-exempt-without-alternative-title",
  register: "cases",
  severity: "error",
  title: {
    da: "Sager, der er undtaget fra offentlighed, har en alternativ titel",
    en: "Cases exempt from access have an alternative title",
  },
  source: cite(CASE_INSTRUCTIONS, "exempt"),
  since: "2026.12",
  columns: ["exemptBasis", "alternativeTitle"],
  messages: {
    noTitle: message({
      da: {
        what: "Sagen er undtaget fra offentlighed, men har ingen alternativ titel.",
        why: "Sags- og Dokumentindekset kræver to titler af en undtaget sag: Titel, som alle må se, og den alternative, som offentligheden ikke må se.",
        how: "Skriv den titel, offentligheden ikke må se, i Alternativ titel, og se efter, at Titel er en, alle må se.",
      },
      en: {
        what: "The case is exempt from public access but has no alternative title.",
        why: "Sags- og Dokumentindeks demands two titles of an exempt case: Titel, which everybody may see, and the alternative one, which the public may not.",
        how: "Write the title that the public may not see into Alternativ titel, and see that Titel is one that everybody may see.",
      },
    }),
  },
  example: {
    good: { rows: [{ exemptBasis: "Offentlighedsloven § 30, nr. 1", alternativeTitle: "Ansøgning om støtte til Anders And" }] },
    bad: { rows: [{ exemptBasis: "Offentlighedsloven § 30, nr. 1", alternativeTitle: "" }] },
  },
  check: (columns, from, to, report) => exemptWithoutTitle(columns, from, to, (row) => report(row, "alternativeTitle", "noTitle")),
});
