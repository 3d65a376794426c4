import { uuidForm } from "../bodies/uuid-form";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsUuidForm = uuidForm(
  {
    id: "documents-uuid-form",
    register: "documents",
    severity: "error",
    title: { da: "Dokumenters UUID har den rette form", en: "UUIDs of documents have the right form" },
    source: cite(DOCUMENT_INSTRUCTIONS, "uuid"),
    since: "2026.14",
    messages: {
      form: message({
        da: {
          what: "”{value}” er ikke en UUID.",
          why: "Sags- og Dokumentindekset kender dokumentet på dets UUID; uden en gyldig kan dokumentet hverken afleveres eller opdateres.",
          how: "Hent UUID’en i det afsendende system; den har formen 8-4-4-4-12 tegn, 0-9 og a-f.",
        },
        en: {
          what: "”{value}” is not a UUID.",
          why: "Sags- og Dokumentindeks knows the document by its UUID; without a valid one the document can be neither delivered nor updated.",
          how: "Take the UUID from the sending system; its form is 8-4-4-4-12 characters, 0-9 and a-f.",
        },
      }),
      spelling: message(
        {
          da: {
            what: "UUID’en er skrevet ”{value}”.",
            why: "Sags- og Dokumentindekset kender kun formen 8-4-4-4-12 tegn, uden andet omkring.",
            how: "Skriv kun {mended}.",
          },
          en: {
            what: "The UUID is written ”{value}”.",
            why: "Sags- og Dokumentindeks knows only the form of 8-4-4-4-12 characters with nothing around it.",
            how: "Write {mended} only.",
          },
        },
        "warning",
      ),
    },
    example: {
      good: { rows: [{ uuid: "3b9e6a72-41c5-4f08-8d1b-5a7c2e9f6d10" }] },
      bad: { rows: [{ uuid: "{3B9E6A72-41C5-4F08-8D1B-5A7C2E9F6D10}" }, { uuid: "dokument 12" }] },
    },
  },
  "uuid",
);
