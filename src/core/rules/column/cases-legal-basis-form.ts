import { LINE_BREAK_FIX, textForm } from "../bodies/text-form";
import { TEXT_LINE_BREAK, TEXT_TOO_LONG } from "../bodies/text-form-messages";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";

export const casesLegalBasisForm = textForm(
  {
    id: "cases-legal-basis-form",
    register: "cases",
    severity: "warning",
    title: { da: "Sagers hjemmel har den form, indekset kan tage", en: "Legal bases of cases have the form that the index can take" },
    source: cite(CASE_INSTRUCTIONS, "legalBasis"),
    since: "2026.12",
    messages: { tooLong: TEXT_TOO_LONG, lineBreak: TEXT_LINE_BREAK },
    fix: LINE_BREAK_FIX,
    example: {
      good: { rows: [{ legalBasis: "Serviceloven § 112" }] },
      bad: { rows: [{ legalBasis: "Serviceloven\n§ 112" }] },
    },
  },
  "legalBasis",
);
