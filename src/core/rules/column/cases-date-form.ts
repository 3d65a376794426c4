import { dateForm } from "../bodies/date-form";
import { dateFormMessages } from "../bodies/date-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const casesDateForm = dateForm({
  id: "cases-date-form",
  register: "cases",
  severity: "error",
  title: { da: "Sagers datoer kan læses", en: "Dates of cases can be read" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ created: 43_500 }] }, bad: { rows: [{ created: "forår 2019" }] } },
  messages: dateFormMessages(),
});
