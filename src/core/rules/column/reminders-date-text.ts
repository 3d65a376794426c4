import { dateText } from "../bodies/date-text";
import { DATE_TEXT_MESSAGES } from "../bodies/date-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const remindersDateText = dateText({
  id: "reminders-date-text",
  register: "reminders",
  severity: "info",
  title: { da: "Advisers datoer er rigtige datoer", en: "Dates of reminders are real dates" },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: DATE_TEXT_MESSAGES,
  example: { good: { rows: [{ dueDate: 47_000 }] }, bad: { rows: [{ dueDate: "01-03-2028" }] } },
});
