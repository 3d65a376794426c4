import { NO_ANSWER_MESSAGES } from "../bodies/no-answer-messages";
import { requiredValue } from "../bodies/required-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const documentStrategyRequiredValue = requiredValue({
  id: "document-strategy-required-value",
  register: "documentStrategy",
  severity: "error",
  title: { da: "Påkrævede felter om strategiens spørgsmål er udfyldt", en: "Required fields of questions of the strategy are filled in" },
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
    blankChoice: message({
      da: {
        what: "Feltet ”{columnName}” er tomt.",
        why: "{columnWhy}",
        how: "Vælg en værdi. Er spørgsmålet ikke taget op, så vælg {unknown}.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "{columnWhy}",
        how: "Choose a value. If the question has not been raised, choose {unknown}.",
      },
    }),
  },
  example: { good: { rows: [{ theme: "Adgang" }] }, bad: { rows: [{ theme: "" }] } },
});
