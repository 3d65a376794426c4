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
        why: "Uden det kan det ikke ses, hvilke systemer snitfladen binder sammen, eller hvad der er besluttet om den.",
        how: "Udfyld feltet.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "Without it one can't see which systems the interface ties together or what has been decided about it.",
        how: "Fill in the field.",
      },
    }),
    blankChoice: message({
      da: {
        what: "Feltet ”{columnName}” er tomt.",
        why: "Uden det kan det ikke ses, hvad der skal ske med snitfladen.",
        how: "Vælg en værdi. Er intet besluttet, så vælg {unknown}.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "Without it one can't see what is to happen with the interface.",
        how: "Choose a value. If nothing has been decided, choose {unknown}.",
      },
    }),
  },
});
