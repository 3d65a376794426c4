import { NO_ANSWER_MESSAGES } from "../bodies/no-answer-messages";
import { requiredValue } from "../bodies/required-value";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const casesRequiredValue = requiredValue(
  {
    id: "cases-required-value",
    register: "cases",
    severity: "error",
    title: { da: "Påkrævede felter om sager er udfyldt", en: "Required fields of cases are filled in" },
    source: cite(CASE_INSTRUCTIONS, "required"),
    since: "2026.11",
    example: { good: { rows: [{ sensitivity: "FORTROLIGE_PERSONOPLYSNINGER" }] }, bad: { rows: [{ sensitivity: "" }] } },
    messages: {
      ...NO_ANSWER_MESSAGES,
      blank: message({
        da: {
          what: "Feltet ”{columnName}” er tomt.",
          why: "{columnWhy}",
          how: "Udfyld feltet ud fra sagen i KMD Sag, før sagen flyttes.",
        },
        en: {
          what: "The field ”{columnName}” is blank.",
          why: "{columnWhy}",
          how: "Fill in the field from the case in KMD Sag before the case moves.",
        },
      }),
    },
  },
  // A title that says nothing is another rule's.
  ["title"],
);
