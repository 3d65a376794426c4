import { formatSerial, parseDate } from "../../identifiers/dates";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds contracts that begin before their tender is out. */
export const procurementsDateOrder = rowRule({
  id: "procurements-date-order",
  register: "procurements",
  severity: "error",
  title: { da: "Anskaffelsers datoer følger efter hinanden", en: "Dates of procurements follow one another" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["tenderDate", "contractStart"],
  messages: {
    order: message({
      da: {
        what: "Kontrakten begynder {start}, før udbuddet sendes ud {tender}.",
        why: "En af datoerne er forkert, så det kan ikke ses, hvornår kravene skal være på plads, og hvornår systemet er der.",
        how: "Ret den forkerte af de to datoer.",
      },
      en: {
        what: "The contract begins on {start}, before the tender is sent out on {tender}.",
        why: "One of the dates is wrong, so one can’t see when the demands must be in place and when the system is there.",
        how: "Correct the wrong one of the two dates.",
      },
    }),
  },
  example: {
    good: { rows: [{ tenderDate: "01-02-2027", contractStart: "01-09-2027" }] },
    bad: { rows: [{ tenderDate: "01-02-2027", contractStart: "01-01-2027" }] },
  },
  check: (columns, from, to, report, { date1904 }) => {
    for (let row = from; row < to; row++) {
      const tender = parseDate(columns.tenderDate[row]!, date1904);
      const start = parseDate(columns.contractStart[row]!, date1904);
      if (tender !== undefined && start !== undefined && start < tender)
        report(row, "contractStart", "order", { tender: formatSerial(tender), start: formatSerial(start) });
    }
  },
});
