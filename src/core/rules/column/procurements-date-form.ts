import { dateForm } from "../bodies/date-form";
import { dateFormMessages } from "../bodies/date-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const procurementsDateForm = dateForm({
  id: "procurements-date-form",
  register: "procurements",
  severity: "error",
  title: { da: "Datoer i anskaffelser kan læses", en: "Dates of procurements can be read" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: dateFormMessages(),
  example: { good: { rows: [{ tenderDate: "01-03-2027" }] }, bad: { rows: [{ tenderDate: "foråret 2027" }] } },
});
