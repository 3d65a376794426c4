import { dateText } from "../bodies/date-text";
import { DATE_TEXT_MESSAGES } from "../bodies/date-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const procurementsDateText = dateText({
  id: "procurements-date-text",
  register: "procurements",
  severity: "info",
  title: { da: "Datoer i anskaffelser er rigtige datoer", en: "Dates of procurements are real dates" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: DATE_TEXT_MESSAGES,
  example: { good: { rows: [{ tenderDate: 46_752 }] }, bad: { rows: [{ tenderDate: "31-12-2027" }] } },
});
