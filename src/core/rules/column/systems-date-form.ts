import { dateForm } from "../bodies/date-form";
import { dateFormMessages } from "../bodies/date-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const systemsDateForm = dateForm({
  id: "systems-date-form",
  register: "systems",
  severity: "error",
  title: { da: "Kontrakters datoer kan læses", en: "Dates of contracts can be read" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ contractEnd: 46_752 }] }, bad: { rows: [{ contractEnd: "31-02-2027" }] } },
  messages: dateFormMessages({
    da: "Skriv datoen som dd-mm-åååå, fx 31-12-2026. Løber kontrakten, til den opsiges, så skriv 31-12-9999 i ”Udløbsdato”. Er der ingen dato, så lad cellen være tom, og skriv forklaringen i Bemærkning.",
    en: "Write the date as dd-mm-yyyy, e.g. 31-12-2026. If the contract runs until notice is given, write 31-12-9999 as its end. If there is no date, leave the cell blank and explain under Remark.",
  }),
});
