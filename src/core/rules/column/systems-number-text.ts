import { numberText } from "../bodies/number-text";
import { NUMBER_TEXT_MESSAGES, UNIT_MESSAGES } from "../bodies/number-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const systemsNumberText = numberText({
  id: "systems-number-text",
  register: "systems",
  severity: "info",
  title: { da: "Varsel og udgift er rigtige tal", en: "Notice and cost are real numbers" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: { ...NUMBER_TEXT_MESSAGES, ...UNIT_MESSAGES },
  example: { good: { rows: [{ noticeMonths: 6 }] }, bad: { rows: [{ noticeMonths: "6" }] } },
});
