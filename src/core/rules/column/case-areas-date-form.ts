import { dateForm } from "../bodies/date-form";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const caseAreasDateForm = dateForm({
  id: "case-areas-date-form",
  register: "caseAreas",
  severity: "error",
  title: { da: "Datoer i sagsområder kan læses", en: "Dates of case areas can be read" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: {
    notDate: message({
      da: {
        what: "”{value}” i ”{columnName}” kan ikke læses som en dato.",
        why: "Områdets plan kan ikke holdes op mod snitfladernes idriftsættelse og kontrakternes udløb.",
        how: "Skriv datoen som dd-mm-åååå, fx 24-11-2026.",
      },
      en: {
        what: "”{value}” in ”{columnName}” can’t be read as a date.",
        why: "The area’s plan can’t be held against the go-live of interfaces and the end of contracts.",
        how: "Write the date as dd-mm-yyyy, e.g. 24-11-2026.",
      },
    }),
  },
  example: { good: { rows: [{ startDate: "01-03-2027" }] }, bad: { rows: [{ startDate: "foråret 2027" }] } },
});
