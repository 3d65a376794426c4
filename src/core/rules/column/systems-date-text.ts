import { dateText } from "../bodies/date-text";
import { DATE_TEXT_MESSAGES } from "../bodies/date-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const systemsDateText = dateText({
  id: "systems-date-text",
  register: "systems",
  severity: "info",
  title: { da: "Kontrakters datoer er rigtige datoer", en: "Dates of contracts are real dates" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: DATE_TEXT_MESSAGES,
  example: { good: { rows: [{ contractEnd: 46_752 }] }, bad: { rows: [{ contractEnd: "31-12-2027" }] } },
});
