import { LINE_BREAK_FIX, textForm } from "../bodies/text-form";
import { TEXT_LINE_BREAK, TEXT_TOO_LONG } from "../bodies/text-form-messages";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";

export const casesExemptForm = textForm(
  {
    id: "cases-exempt-form",
    register: "cases",
    severity: "error",
    title: {
      da: "Undtagne sagers hjemmel og alternative titel har den form, indekset kan tage",
      en: "Legal basis and alternative title of exempt cases have the form that the index can take",
    },
    source: cite(CASE_INSTRUCTIONS, "exempt"),
    since: "2026.12",
    messages: { tooLong: TEXT_TOO_LONG, lineBreak: TEXT_LINE_BREAK },
    fix: LINE_BREAK_FIX,
    example: {
      good: { rows: [{ exemptBasis: "Offentlighedsloven § 30, nr. 1" }] },
      bad: { rows: [{ exemptBasis: "Offentlighedsloven\n§ 30, nr. 1" }] },
    },
  },
  "exemptBasis",
  "alternativeTitle",
);
