import { formatSerial, parseDate } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { PASSED_DATES } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds tenders that by their date should be out. */
export const procurementsTenderPassed = rowRule({
  id: "procurements-tender-passed",
  register: "procurements",
  severity: "info",
  title: { da: "Udbud, hvis dato er passeret, er sendt ud", en: "Tenders whose date has passed have been sent out" },
  source: PASSED_DATES,
  deadline: "date",
  since: "2026.12",
  columns: ["tenderDate", "contractStart", "status"],
  messages: {
    passed: message({
      da: {
        what: "Udbudsdatoen {date} er passeret, men anskaffelsen forberedes stadig.",
        why: "Enten er udbuddet forsinket, så planen for de områder, der venter på systemet, skal ses efter, eller også er status ikke ajour.",
        how: "Sæt status til I udbud, eller skriv en ny udbudsdato.",
      },
      en: {
        what: "The tender date {date} has passed, but the procurement is still being prepared.",
        why: "Either the tender is late, so that the plan of the areas that wait for the system must be looked over, or the status is out of date.",
        how: "Set the status to I udbud, or write a new tender date.",
      },
    }),
  },
  example: {
    good: { rows: [{ tenderDate: "01-10-2026", contractStart: "01-09-2027", status: "I udbud" }] },
    bad: { rows: [{ tenderDate: "01-10-2026", contractStart: "01-09-2027", status: "Forberedes" }] },
  },
  check: (columns, from, to, report, { date1904, today }) => {
    const isPrepared = means("procurements", "status", "Forberedes");
    for (let row = from; row < to; row++) {
      const date = parseDate(columns.tenderDate[row]!, date1904);
      if (date === undefined || date >= today || !isPrepared(columns.status[row]!)) continue;
      // Once the contract should have begun, its start is reported instead.
      const start = parseDate(columns.contractStart[row]!, date1904);
      if (start === undefined || start >= today) report(row, "status", "passed", { date: formatSerial(date) });
    }
  },
});
