import { dateForm } from "../bodies/date-form";
import { dateFormMessages } from "../bodies/date-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const documentsDateForm = dateForm({
  id: "documents-date-form",
  register: "documents",
  severity: "error",
  title: { da: "Dokumenters datoer kan læses", en: "Dates of documents can be read" },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: dateFormMessages(),
  example: { good: { rows: [{ documentDate: 43_500 }] }, bad: { rows: [{ documentDate: "forår 2019" }] } },
});
