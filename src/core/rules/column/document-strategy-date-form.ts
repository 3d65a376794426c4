import { dateForm } from "../bodies/date-form";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const documentStrategyDateForm = dateForm({
  id: "document-strategy-date-form",
  register: "documentStrategy",
  severity: "error",
  title: { da: "Datoer i strategiens spørgsmål kan læses", en: "Dates of questions of the strategy can be read" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: {
    notDate: message({
      da: {
        what: "”{value}” i ”{columnName}” kan ikke læses som en dato.",
        why: "Det kan ikke ses, om beslutningen er taget, efter at grundlaget sidst blev ændret.",
        how: "Skriv datoen som dd-mm-åååå, fx 24-11-2026.",
      },
      en: {
        what: "”{value}” in ”{columnName}” can’t be read as a date.",
        why: "One can’t see whether the decision was taken after its grounds last changed.",
        how: "Write the date as dd-mm-yyyy, e.g. 24-11-2026.",
      },
    }),
  },
  example: { good: { rows: [{ decisionDate: "01-03-2027" }] }, bad: { rows: [{ decisionDate: "foråret 2027" }] } },
});
