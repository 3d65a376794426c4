import { dateForm } from "../bodies/date-form";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const casesDateForm = dateForm({
  id: "cases-date-form",
  register: "cases",
  severity: "error",
  title: { da: "Sagers datoer kan læses", en: "Dates of cases can be read" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ created: 43_500 }] }, bad: { rows: [{ created: "forår 2019" }] } },
  messages: {
    notDate: message({
      da: {
        what: "”{value}” i ”{columnName}” kan ikke læses som en dato.",
        why: "Sagens tilstande skal afleveres med det tidspunkt, de gælder fra, og oprydningen regner på datoerne.",
        how: "Skriv datoen som dd-mm-åååå, fx 24-11-2026.",
      },
      en: {
        what: "”{value}” in ”{columnName}” can’t be read as a date.",
        why: "The states of a case are delivered with the time from which they hold, and the clean-up reckons with the dates.",
        how: "Write the date as dd-mm-yyyy, e.g. 24-11-2026.",
      },
    }),
  },
});
