import { dateForm } from "../bodies/date-form";
import { dateFormMessages } from "../bodies/date-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const caseAreasDateForm = dateForm({
  id: "case-areas-date-form",
  register: "caseAreas",
  severity: "error",
  title: { da: "Datoer i sagsområder kan læses", en: "Dates of case areas can be read" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: dateFormMessages(),
  example: { good: { rows: [{ startDate: "01-03-2027" }] }, bad: { rows: [{ startDate: "foråret 2027" }] } },
});
