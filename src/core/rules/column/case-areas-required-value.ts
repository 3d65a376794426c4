import { NO_ANSWER_MESSAGES } from "../bodies/no-answer-messages";
import { requiredValue } from "../bodies/required-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const caseAreasRequiredValue = requiredValue({
  id: "case-areas-required-value",
  register: "caseAreas",
  severity: "error",
  title: { da: "Påkrævede felter om sagsområder er udfyldt", en: "Required fields of case areas are filled in" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: {
    ...NO_ANSWER_MESSAGES,
    blank: message({
      da: {
        what: "Feltet ”{columnName}” er tomt.",
        why: "Uden det kan området ikke indgå i exitplanen, og ingen ved, hvem der flytter hvad.",
        how: "Udfyld feltet.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "Without it the area can’t stand in the exit plan, and nobody knows who moves what.",
        how: "Fill in the field.",
      },
    }),
    blankChoice: message({
      da: {
        what: "Feltet ”{columnName}” er tomt.",
        why: "Uden det kan det ikke ses, hvor områdets sager skal hen.",
        how: "Vælg en værdi. Er intet besluttet, så vælg {unknown}.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "Without it one can’t see where the area’s cases are to go.",
        how: "Choose a value. If nothing has been decided, choose {unknown}.",
      },
    }),
  },
  example: { good: { rows: [{ responsible: "Mette Friis" }] }, bad: { rows: [{ responsible: "" }] } },
});
