import { NO_ANSWER_MESSAGES } from "../bodies/no-answer-messages";
import { requiredValue } from "../bodies/required-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const procurementsRequiredValue = requiredValue({
  id: "procurements-required-value",
  register: "procurements",
  severity: "error",
  title: { da: "Påkrævede felter om anskaffelser er udfyldt", en: "Required fields of procurements are filled in" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: {
    ...NO_ANSWER_MESSAGES,
    blank: message({
      da: {
        what: "Feltet ”{columnName}” er tomt.",
        why: "{columnWhy}",
        how: "Udfyld feltet.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "{columnWhy}",
        how: "Fill in the field.",
      },
    }),
  },
  example: { good: { rows: [{ responsible: "Mette Friis" }] }, bad: { rows: [{ responsible: "" }] } },
});
