import { dateForm } from "../bodies/date-form";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const interfacesDateForm = dateForm({
  id: "interfaces-date-form",
  register: "interfaces",
  severity: "error",
  title: { da: "Snitfladers datoer kan læses", en: "Dates of interfaces can be read" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ goLive: 46_539 }] }, bad: { rows: [{ goLive: "2. kvartal 2027" }] } },
  messages: {
    notDate: message({
      da: {
        what: "”{value}” i ”{columnName}” kan ikke læses som en dato.",
        why: "Så kan det ikke ses, om snitfladen er i drift, før systemet skal bruge den.",
        how: "Skriv datoen som dd-mm-åååå, fx 01-06-2027. Kendes kun kvartalet, så skriv dets sidste dag.",
      },
      en: {
        what: "”{value}” in ”{columnName}” can’t be read as a date.",
        why: "One can't see whether the interface is in operation before the system needs it.",
        how: "Write the date as dd-mm-yyyy, e.g. 01-06-2027. If only the quarter is known, write its last day.",
      },
    }),
  },
});
