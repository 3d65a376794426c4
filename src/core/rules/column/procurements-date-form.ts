import { dateForm } from "../bodies/date-form";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const procurementsDateForm = dateForm({
  id: "procurements-date-form",
  register: "procurements",
  severity: "error",
  title: { da: "Datoer i anskaffelser kan læses", en: "Dates of procurements can be read" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: {
    notDate: message({
      da: {
        what: "”{value}” i ”{columnName}” kan ikke læses som en dato.",
        why: "Det kan ikke ses, hvornår kravene skal være på plads, og hvornår systemet er der.",
        how: "Skriv datoen som dd-mm-åååå, fx 24-11-2026.",
      },
      en: {
        what: "”{value}” in ”{columnName}” can’t be read as a date.",
        why: "One can’t see when the demands must be in place and when the system is there.",
        how: "Write the date as dd-mm-yyyy, e.g. 24-11-2026.",
      },
    }),
  },
  example: { good: { rows: [{ tenderDate: "01-03-2027" }] }, bad: { rows: [{ tenderDate: "foråret 2027" }] } },
});
