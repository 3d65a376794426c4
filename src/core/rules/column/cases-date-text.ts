import { dateText } from "../bodies/date-text";
import { DATE_TEXT_MESSAGES } from "../bodies/date-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const casesDateText = dateText({
  id: "cases-date-text",
  register: "cases",
  severity: "info",
  title: { da: "Sagers datoer er rigtige datoer", en: "Dates of cases are real dates" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: DATE_TEXT_MESSAGES,
  example: { good: { rows: [{ created: 43_500 }] }, bad: { rows: [{ created: "04-02-2019" }] } },
});
