import { NO_ANSWER_MESSAGES } from "../bodies/no-answer-messages";
import { requiredValue } from "../bodies/required-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const interfacesRequiredValue = requiredValue({
  id: "interfaces-required-value",
  register: "interfaces",
  severity: "error",
  title: { da: "Påkrævede felter om snitflader er udfyldt", en: "Required fields of interfaces are filled in" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ responsible: "Bo Lund" }] }, bad: { rows: [{ responsible: "" }] } },
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
        how: "Vælg en værdi. Er intet besluttet, så vælg {unknown}.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "{columnWhy}",
        how: "Choose a value. If nothing has been decided, choose {unknown}.",
      },
    }),
  },
});
