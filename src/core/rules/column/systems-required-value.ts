import { NO_ANSWER_MESSAGES } from "../bodies/no-answer-messages";
import { requiredValue } from "../bodies/required-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const systemsRequiredValue = requiredValue({
  id: "systems-required-value",
  register: "systems",
  severity: "error",
  title: { da: "Påkrævede felter om systemer er udfyldt", en: "Required fields of systems are filled in" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ owner: "Anne Holm" }] }, bad: { rows: [{ owner: "" }] } },
  messages: {
    ...NO_ANSWER_MESSAGES,
    blank: message({
      da: {
        what: "Feltet ”{columnName}” er tomt.",
        why: "Uden det kan systemet ikke indgå i overblikket over, hvad der skal flyttes fra KMD Sag og vises i SAPA.",
        how: "Udfyld feltet.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "Without it the system can't be part of the overview of what leaves KMD Sag and shows in SAPA.",
        how: "Fill in the field.",
      },
    }),
    blankChoice: message({
      da: {
        what: "Feltet ”{columnName}” er tomt.",
        why: "Uden det kan systemet ikke indgå i overblikket over, hvad der skal flyttes fra KMD Sag og vises i SAPA.",
        how: "Vælg en værdi. Er svaret ikke kendt, så vælg {unknown}.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "Without it the system can't be part of the overview of what leaves KMD Sag and shows in SAPA.",
        how: "Choose a value. If the answer is not known, choose {unknown}.",
      },
    }),
  },
});
