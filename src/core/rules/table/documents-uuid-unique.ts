import { meansUuid } from "../../identifiers/uuid";
import { unique } from "../bodies/unique";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsUuidUnique = unique(
  {
    id: "documents-uuid-unique",
    register: "documents",
    severity: "error",
    title: { da: "Hvert dokument har sin egen UUID", en: "Each document has its own UUID" },
    source: cite(DOCUMENT_INSTRUCTIONS, "uuid"),
    since: "2026.14",
    messages: {
      duplicate: message({
        da: {
          what: "UUID’en ”{value}” står i {count} rækker.",
          why: "Sags- og Dokumentindekset kender dokumentet på UUID’en; afleveres to dokumenter med den samme, overskriver det ene det andet.",
          how: "Slet dubletterne, eller hent den rigtige UUID til hvert dokument i det afsendende system.",
        },
        en: {
          what: "The UUID ”{value}” stands in {count} rows.",
          why: "Sags- og Dokumentindeks knows the document by its UUID; of two documents delivered with the same one, the second overwrites the first.",
          how: "Delete repetitions, or take each document’s own UUID from the sending system.",
        },
      }),
    },
    example: {
      good: { rows: [{ uuid: "3b9e6a72-41c5-4f08-8d1b-5a7c2e9f6d10" }, { uuid: "9c0d1e2f-3a4b-4c5d-8e6f-7a8b9c0d1e2f" }] },
      bad: { rows: [{ uuid: "3b9e6a72-41c5-4f08-8d1b-5a7c2e9f6d10" }, { uuid: "3b9e6a72-41c5-4f08-8d1b-5a7c2e9f6d10" }] },
    },
  },
  "uuid",
  meansUuid,
);
