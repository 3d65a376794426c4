import { LINE_BREAK_FIX, textForm } from "../bodies/text-form";
import { TEXT_LINE_BREAK, TEXT_TOO_LONG } from "../bodies/text-form-messages";
import { lighterWhereOptional } from "../../model/rule-message";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";

export const documentsNameForm = textForm(
  {
    id: "documents-name-form",
    register: "documents",
    severity: "error",
    title: {
      da: "Navne på dokumenters parter, enheder og sagsbehandlere kan tages af indekset",
      en: "Names of documents’ parties, units and caseworkers can be taken by the index",
    },
    source: cite(DOCUMENT_INSTRUCTIONS, "names"),
    since: "2026.14",
    messages: { tooLong: lighterWhereOptional(TEXT_TOO_LONG), lineBreak: lighterWhereOptional(TEXT_LINE_BREAK) },
    example: {
      good: { rows: [{ responsibleUnit: "Hjælpemidler og Bolig" }] },
      bad: { rows: [{ responsibleUnit: "Hjælpemidler\nog Bolig" }] },
    },
    fix: LINE_BREAK_FIX,
  },
  "sender",
  "responsibleUnit",
  "caseworker",
  "assignedTo",
);
