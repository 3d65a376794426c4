import { NO_ANSWER_MESSAGES } from "../bodies/no-answer-messages";
import { requiredValue } from "../bodies/required-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const remindersRequiredValue = requiredValue({
  id: "reminders-required-value",
  register: "reminders",
  severity: "error",
  title: { da: "Påkrævede felter om adviser er udfyldt", en: "Required fields of reminders are filled in" },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: {
    ...NO_ANSWER_MESSAGES,
    blank: message({
      da: {
        what: "Feltet ”{columnName}” er tomt.",
        why: "{columnWhy}",
        how: "Udfyld feltet ud fra adviset i KMD Sag.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "{columnWhy}",
        how: "Fill in the field from the reminder in KMD Sag.",
      },
    }),
    blankChoice: message(
      {
        da: {
          what: "Feltet ”{columnName}” er tomt.",
          why: "{columnWhy}",
          how: "Vælg, hvad der sker med adviset; er det ikke besluttet endnu, så vælg {unknown}.",
        },
        en: {
          what: "The field ”{columnName}” is blank.",
          why: "{columnWhy}",
          how: "Choose what becomes of the reminder; if it is not decided yet, choose {unknown}.",
        },
      },
      "warning",
    ),
  },
  example: { good: { rows: [{ recipient: "ABC" }] }, bad: { rows: [{ recipient: "" }] } },
});
