import { numberText } from "../bodies/number-text";
import { NUMBER_TEXT_MESSAGES } from "../bodies/number-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const casesNumberText = numberText({
  id: "cases-number-text",
  register: "cases",
  severity: "info",
  title: { da: "Sagers kassationsår og antal dokumenter er rigtige tal", en: "Retention years and document counts are real numbers" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: NUMBER_TEXT_MESSAGES,
  example: { good: { rows: [{ documentCount: 4 }] }, bad: { rows: [{ documentCount: "4" }] } },
});
