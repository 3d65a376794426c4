import { NO_ANSWER_MESSAGES } from "../bodies/no-answer-messages";
import { requiredValue } from "../bodies/required-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const systemsRequiredValue = requiredValue(
  {
    id: "systems-required-value",
    register: "systems",
    severity: "error",
    title: { da: "Påkrævede felter om systemer er udfyldt", en: "Required fields of systems are filled in" },
    source: REGISTER_FORM,
    since: "2026.11",
    example: { good: { rows: [{ department: "Social og Sundhed" }] }, bad: { rows: [{ department: "" }] } },
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
          how: "Vælg en værdi. Er svaret ikke kendt, så vælg {unknown}.",
        },
        en: {
          what: "The field ”{columnName}” is blank.",
          why: "{columnWhy}",
          how: "Choose a value. If the answer is not known, choose {unknown}.",
        },
      }),
    },
  },
  [],
  ["owner"],
);
