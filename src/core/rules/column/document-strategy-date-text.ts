import { dateText } from "../bodies/date-text";
import { DATE_TEXT_MESSAGES } from "../bodies/date-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const documentStrategyDateText = dateText({
  id: "document-strategy-date-text",
  register: "documentStrategy",
  severity: "info",
  title: { da: "Datoer i strategiens spørgsmål er rigtige datoer", en: "Dates of questions of the strategy are real dates" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: DATE_TEXT_MESSAGES,
  example: { good: { rows: [{ decisionDate: 46_752 }] }, bad: { rows: [{ decisionDate: "31-12-2027" }] } },
});
