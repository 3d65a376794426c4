import { LINE_BREAK_FIX, textForm } from "../bodies/text-form";
import { TEXT_LINE_BREAK, TEXT_TOO_LONG } from "../bodies/text-form-messages";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";

export const documentsExemptForm = textForm(
  {
    id: "documents-exempt-form",
    register: "documents",
    severity: "error",
    title: {
      da: "Undtagne dokumenters hjemmel og alternative titel har den form, indekset kan tage",
      en: "Legal basis and alternative title of exempt documents have the form that the index can take",
    },
    source: cite(DOCUMENT_INSTRUCTIONS, "exempt"),
    since: "2026.14",
    messages: { tooLong: TEXT_TOO_LONG, lineBreak: TEXT_LINE_BREAK },
    example: {
      good: { rows: [{ exemptBasis: "Offentlighedsloven § 30, nr. 1" }] },
      bad: { rows: [{ exemptBasis: "Offentlighedsloven\n§ 30, nr. 1" }] },
    },
    fix: LINE_BREAK_FIX,
  },
  "exemptBasis",
  "alternativeTitle",
);
