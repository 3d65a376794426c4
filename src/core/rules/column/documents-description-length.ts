import { textForm } from "../bodies/text-form";
import { TEXT_TOO_LONG } from "../bodies/text-form-messages";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";

export const documentsDescriptionLength = textForm(
  {
    id: "documents-description-length",
    register: "documents",
    severity: "warning",
    title: { da: "Dokumenters beskrivelse er højst 4.096 tegn", en: "Descriptions of documents have at most 4,096 characters" },
    source: cite(DOCUMENT_INSTRUCTIONS, "description"),
    since: "2026.14",
    messages: { tooLong: TEXT_TOO_LONG },
    example: { good: { rows: [{ description: "Lægens vurdering." }] }, bad: { rows: [{ description: "Lang beskrivelse. ".repeat(240) }] } },
  },
  "description",
);
