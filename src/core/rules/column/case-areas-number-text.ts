import { numberText } from "../bodies/number-text";
import { NUMBER_TEXT_MESSAGES, UNIT_MESSAGES } from "../bodies/number-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const caseAreasNumberText = numberText({
  id: "case-areas-number-text",
  register: "caseAreas",
  severity: "info",
  title: { da: "Sagsområders antal er rigtige tal", en: "Counts of case areas are real numbers" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: { ...NUMBER_TEXT_MESSAGES, ...UNIT_MESSAGES },
  example: { good: { rows: [{ openCases: 1250 }] }, bad: { rows: [{ openCases: "1.250" }] } },
});
