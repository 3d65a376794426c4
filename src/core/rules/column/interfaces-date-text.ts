import { dateText } from "../bodies/date-text";
import { DATE_TEXT_MESSAGES } from "../bodies/date-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const interfacesDateText = dateText({
  id: "interfaces-date-text",
  register: "interfaces",
  severity: "info",
  title: { da: "Snitfladers datoer er rigtige datoer", en: "Dates of interfaces are real dates" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: DATE_TEXT_MESSAGES,
  example: { good: { rows: [{ goLive: 46_752 }] }, bad: { rows: [{ goLive: "31-12-2027" }] } },
});
