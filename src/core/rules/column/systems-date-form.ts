import { dateForm } from "../bodies/date-form";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const systemsDateForm = dateForm({
  id: "systems-date-form",
  register: "systems",
  severity: "error",
  title: { da: "Kontrakters datoer kan læses", en: "Dates of contracts can be read" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ contractEnd: 46_752 }] }, bad: { rows: [{ contractEnd: "udgangen af 2027" }] } },
  messages: {
    notDate: message({
      da: {
        what: "”{value}” i ”{columnName}” kan ikke læses som en dato.",
        why: "Opsigelse og udløb kan ikke holdes op mod planen, når datoen ikke kan læses.",
        how: "Skriv datoen som dd-mm-åååå, fx 31-12-2026. Løber kontrakten, til den opsiges, så skriv 31-12-9999 i ”Udløbsdato”. Er der ingen dato, så lad cellen være tom, og skriv forklaringen i Bemærkning.",
      },
      en: {
        what: "”{value}” in ”{columnName}” can’t be read as a date.",
        why: "Notice and expiry can't be held against the plan when the date can't be read.",
        how: "Write the date as dd-mm-yyyy, e.g. 31-12-2026. If the contract runs until notice is given, write 31-12-9999 as its end. If there is no date, leave the cell blank and explain under Remark.",
      },
    }),
  },
});
