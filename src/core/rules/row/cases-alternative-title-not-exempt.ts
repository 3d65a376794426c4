import { titleNotExempt } from "../bodies/exempt";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds alternative titles of cases that are not exempt from public access. */
export const casesAlternativeTitleNotExempt = rowRule({
  id: "cases-alternative-title-not-exempt",
  register: "cases",
  severity: "error",
  title: { da: "Kun undtagne sager har en alternativ titel", en: "Only exempt cases have an alternative title" },
  source: cite(CASE_INSTRUCTIONS, "exempt"),
  since: "2026.12",
  columns: ["exemptBasis", "alternativeTitle"],
  messages: {
    notExempt: message({
      da: {
        what: "Sagen har en alternativ titel, men ingen hjemmel for at være undtaget fra offentlighed.",
        why: "Titlen er en, offentligheden ikke må se; uden hjemmel er sagen ikke undtaget, og Sags- og Dokumentindekset må ikke få den.",
        how: "Skriv hjemlen i Undtaget offentlighed, eller fjern den alternative titel, hvis sagen er åben for alle.",
      },
      en: {
        what: "The case has an alternative title but no legal basis on which to be exempt from public access.",
        why: "The title is one that the public may not see; without a basis the case is not exempt, and Sags- og Dokumentindeks may not have it.",
        how: "Write the basis into Undtaget offentlighed, or remove the alternative title if the case is open to all.",
      },
    }),
  },
  example: {
    good: { rows: [{ alternativeTitle: "", exemptBasis: "" }] },
    bad: { rows: [{ alternativeTitle: "Ansøgning om støtte til Anders And", exemptBasis: "" }] },
  },
  check: (columns, from, to, report) => titleNotExempt(columns, from, to, (row) => report(row, "alternativeTitle", "notExempt")),
});
