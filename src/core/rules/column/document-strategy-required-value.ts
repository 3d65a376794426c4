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
        why: "Uden det kan spørgsmålet ikke tages op og følges til dørs.",
        how: "Udfyld feltet.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "Without it the question can’t be raised and seen through.",
        how: "Fill in the field.",
      },
    }),
    blankChoice: message({
      da: {
        what: "Feltet ”{columnName}” er tomt.",
        why: "Uden det kan det ikke ses, om spørgsmålet er besluttet.",
        how: "Vælg en værdi. Er spørgsmålet ikke taget op, så vælg {unknown}.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "Without it one can’t see whether the question has been decided.",
        how: "Choose a value. If the question has not been raised, choose {unknown}.",
      },
    }),
  },
  example: { good: { rows: [{ theme: "Adgang" }] }, bad: { rows: [{ theme: "" }] } },
});
