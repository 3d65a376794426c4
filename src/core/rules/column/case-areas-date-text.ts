import { dateText } from "../bodies/date-text";
import { DATE_TEXT_MESSAGES } from "../bodies/date-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const caseAreasDateText = dateText({
  id: "case-areas-date-text",
  register: "caseAreas",
  severity: "info",
  title: { da: "Datoer i sagsområder er rigtige datoer", en: "Dates of case areas are real dates" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: DATE_TEXT_MESSAGES,
  example: { good: { rows: [{ startDate: 46_752 }] }, bad: { rows: [{ startDate: "31-12-2027" }] } },
});
