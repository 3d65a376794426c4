import type { RuleMessage } from "../../model/rule-message";
import { message } from "../../model/rule-message";
import type { Localized } from "../../text/language";

/** The messages of the date-form rules: what can be written instead is the register's own. */
export function dateFormMessages(how: Localized = HOW): { readonly notDate: RuleMessage; readonly impossible: RuleMessage } {
  return {
    notDate: message(
      {
        da: {
          what: "”{value}” i ”{columnName}” {problem, select, range {er to datoer} vague {siger ikke, hvilken dag det er} other {er ikke forstået som en dato}}.",
          why: WHY.da,
          how: how.da,
        },
        en: {
          what: "”{value}” in ”{columnName}” {problem, select, range {is two dates} vague {doesn’t say which day it is} other {is not understood as a date}}.",
          why: WHY.en,
          how: how.en,
        },
      },
      "info",
    ),
    impossible: message({
      da: { what: "”{value}” i ”{columnName}” findes ikke i kalenderen.", why: WHY.da, how: "Ret datoen." },
      en: { what: "”{value}” in ”{columnName}” is not in the calendar.", why: WHY.en, how: "Correct the date." },
    }),
  };
}

const WHY: Localized = {
  da: "Det, der ikke kan læses, regnes der ikke med. {columnWhy}",
  en: "What can't be read does not count. {columnWhy}",
};

const HOW: Localized = {
  da: "Skriv datoen som dd-mm-åååå, fx 24-11-2026. Er den ikke kendt, så lad cellen være tom.",
  en: "Write the date as dd-mm-yyyy, e.g. 24-11-2026. If it is not known, leave the cell blank.",
};
