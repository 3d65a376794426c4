import { dateText } from "../bodies/date-text";
import { DATE_TEXT_MESSAGES } from "../bodies/date-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const documentsDateText = dateText({
  id: "documents-date-text",
  register: "documents",
  severity: "info",
  title: { da: "Dokumenters datoer er rigtige datoer", en: "Dates of documents are real dates" },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: DATE_TEXT_MESSAGES,
  example: { good: { rows: [{ documentDate: 43_500 }] }, bad: { rows: [{ documentDate: "04-02-2019" }] } },
});
