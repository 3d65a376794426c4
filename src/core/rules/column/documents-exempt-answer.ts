import { exemptAnswer } from "../bodies/exempt-answer";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsExemptAnswer = exemptAnswer(
  {
    id: "documents-exempt-answer",
    register: "documents",
    severity: "warning",
    title: {
      da: "Dokumenters undtagelse fra offentlighed er en hjemmel, ikke ja eller nej",
      en: "A document’s exemption from access is a legal basis, not yes or no",
    },
    source: cite(DOCUMENT_INSTRUCTIONS, "exempt"),
    since: "2026.14",
    messages: {
      yes: message({
        da: {
          what: "Svaret siger, at dokumentet er undtaget fra offentlighed, men ikke efter hvilken lov.",
          why: "Et dokument er kun undtaget, når Sags- og Dokumentindekset får lov og paragraf med.",
          how: "Skriv lov og paragraf, fx Offentlighedsloven § 30, nr. 1.",
        },
        en: {
          what: "The answer says that the document is exempt from public access, but not by which law.",
          why: "A document is exempt only if Sags- og Dokumentindeks is given law and section.",
          how: "Write law and section, e.g. Offentlighedsloven § 30, nr. 1.",
        },
      }),
      no: message({
        da: {
          what: "”{value}” er ikke en hjemmel.",
          why: "Er feltet udfyldt, vil Sags- og Dokumentindekset tage dokumentet for undtaget fra offentlighed.",
          how: "Lad feltet være tomt, når dokumentet ikke er undtaget.",
        },
        en: {
          what: "”{value}” is not a legal basis.",
          why: "Where the field is filled in, Sags- og Dokumentindeks takes the document as exempt from public access.",
          how: "Leave the field blank when the document is not exempt.",
        },
      }),
    },
    example: {
      good: { rows: [{ exemptBasis: "Offentlighedsloven § 30, nr. 1" }, { exemptBasis: "" }] },
      bad: { rows: [{ exemptBasis: "Ja" }, { exemptBasis: "Nej" }] },
    },
  },
  "exemptBasis",
);
