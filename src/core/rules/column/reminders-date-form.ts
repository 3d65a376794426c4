import { dateForm } from "../bodies/date-form";
import { dateFormMessages } from "../bodies/date-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const remindersDateForm = dateForm({
  id: "reminders-date-form",
  register: "reminders",
  severity: "error",
  title: { da: "Advisers datoer kan læses", en: "Dates of reminders can be read" },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: dateFormMessages(),
  example: { good: { rows: [{ dueDate: 47_000 }] }, bad: { rows: [{ dueDate: "forår 2028" }] } },
});
