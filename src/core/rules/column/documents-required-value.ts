import { NO_ANSWER_MESSAGES } from "../bodies/no-answer-messages";
import { requiredValue } from "../bodies/required-value";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsRequiredValue = requiredValue({
  id: "documents-required-value",
  register: "documents",
  severity: "error",
  title: { da: "Påkrævede felter om dokumenter er udfyldt", en: "Required fields of documents are filled in" },
  source: cite(DOCUMENT_INSTRUCTIONS, "required"),
  since: "2026.14",
  messages: {
    ...NO_ANSWER_MESSAGES,
    blank: message({
      da: {
        what: "Feltet ”{columnName}” er tomt.",
        why: "{columnWhy}",
        how: "Udfyld feltet ud fra dokumentet i EDH, før det flyttes.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "{columnWhy}",
        how: "Fill in the field from the document in EDH before it moves.",
      },
    }),
  },
  example: { good: { rows: [{ documentStatus: "Endeligt" }] }, bad: { rows: [{ documentStatus: "" }] } },
});
