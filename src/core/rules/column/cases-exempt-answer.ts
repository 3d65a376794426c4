import { exemptAnswer } from "../bodies/exempt-answer";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

/** Finds a yes or no where the legal basis of an exemption belongs: KOMBIT's field is blank for a case that is not exempt. */
export const casesExemptAnswer = exemptAnswer(
  {
    id: "cases-exempt-answer",
    register: "cases",
    severity: "warning",
    title: {
      da: "Undtagelse fra offentlighed er en hjemmel, ikke ja eller nej",
      en: "An exemption from access is a legal basis, not yes or no",
    },
    source: cite(CASE_INSTRUCTIONS, "exempt"),
    since: "2026.12",
    messages: {
      yes: message({
        da: {
          what: "Svaret siger, at sagen er undtaget fra offentlighed, men ikke efter hvilken lov.",
          why: "En sag er kun undtaget, når Sags- og Dokumentindekset får lov og paragraf med.",
          how: "Skriv lov og paragraf, fx Offentlighedsloven § 30, nr. 1.",
        },
        en: {
          what: "The answer says that the case is exempt from public access, but not by which law.",
          why: "A case is exempt only if Sags- og Dokumentindeks is given law and section.",
          how: "Write law and section, e.g. Offentlighedsloven § 30, nr. 1.",
        },
      }),
      no: message({
        da: {
          what: "”{value}” er ikke en hjemmel.",
          why: "Er feltet udfyldt, vil Sags- og Dokumentindekset tage sagen for undtaget fra offentlighed.",
          how: "Lad feltet være tomt, når sagen ikke er undtaget.",
        },
        en: {
          what: "”{value}” is not a legal basis.",
          why: "Where the field is filled in, Sags- og Dokumentindeks takes the case as exempt from public access.",
          how: "Leave the field blank when the case is not exempt.",
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
