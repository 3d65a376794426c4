import { numberText } from "../bodies/number-text";
import { NUMBER_TEXT_MESSAGES } from "../bodies/number-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const documentsVersionText = numberText({
  id: "documents-version-text",
  register: "documents",
  severity: "info",
  title: { da: "Dokumenters version og underversion er rigtige tal", en: "Version and sub-version of documents are real numbers" },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: NUMBER_TEXT_MESSAGES,
  example: { good: { rows: [{ version: 2 }] }, bad: { rows: [{ version: "2" }] } },
});
