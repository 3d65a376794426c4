import { dateForm } from "../bodies/date-form";
import { dateFormMessages } from "../bodies/date-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const documentStrategyDateForm = dateForm({
  id: "document-strategy-date-form",
  register: "documentStrategy",
  severity: "error",
  title: { da: "Datoer i strategiens spørgsmål kan læses", en: "Dates of questions of the strategy can be read" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: dateFormMessages(),
  example: { good: { rows: [{ decisionDate: "01-03-2027" }] }, bad: { rows: [{ decisionDate: "foråret 2027" }] } },
});
