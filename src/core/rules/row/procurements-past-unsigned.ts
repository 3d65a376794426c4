import { formatSerial, parseDate } from "../../identifiers/dates";
import { choiceReader } from "../../registers/choice-reader";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds contracts that by their date should have been signed. */
export const procurementsPastUnsigned = rowRule({
  id: "procurements-past-unsigned",
  register: "procurements",
  severity: "warning",
  title: { da: "Kontrakter, der er begyndt, er indgået", en: "Contracts that have begun are signed" },
  source: CONTRADICTION,
  deadline: "start",
  since: "2026.12",
  columns: ["contractStart", "status"],
  messages: {
    unsigned: message({
      da: {
        what: "Kontraktstart {start} er passeret, men status er {status}.",
        why: "Enten er kontrakten forsinket, og så er systemet ikke klar til de områder, der venter på det, eller også er status ikke ajour.",
        how: "Sæt status til Kontrakt indgået, eller skriv en ny kontraktstart.",
      },
      en: {
        what: "The contract start {start} has passed, but the status is {status}.",
        why: "Either the contract is late, and then the system is not ready for the areas that wait for it, or the status is out of date.",
        how: "Set the status to Kontrakt indgået, or write a new contract start.",
      },
    }),
  },
  example: {
    good: { rows: [{ contractStart: "01-10-2026", status: "Kontrakt indgået" }] },
    bad: { rows: [{ contractStart: "01-10-2026", status: "I udbud" }] },
  },
  check: (columns, from, to, report, { date1904, today }) => {
    const statusOf = choiceReader("procurements", "status");
    for (let row = from; row < to; row++) {
      const start = parseDate(columns.contractStart[row]!, date1904);
      if (start === undefined || start >= today) continue;
      const status = statusOf(columns.status[row]!);
      if (status === "Forberedes" || status === "I udbud") report(row, "status", "unsigned", { start: formatSerial(start), status });
    }
  },
});
