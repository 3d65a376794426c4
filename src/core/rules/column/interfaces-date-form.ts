import { dateForm } from "../bodies/date-form";
import { dateFormMessages } from "../bodies/date-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const interfacesDateForm = dateForm({
  id: "interfaces-date-form",
  register: "interfaces",
  severity: "error",
  title: { da: "Snitfladers datoer kan læses", en: "Dates of interfaces can be read" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ goLive: 46_539 }] }, bad: { rows: [{ goLive: "forår 2027" }] } },
  messages: dateFormMessages(),
});
