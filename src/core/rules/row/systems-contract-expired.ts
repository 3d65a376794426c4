import { formatSerial, parseDate } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds contracts that have expired while their system is in operation, terminated or not. */
export const systemsContractExpired = rowRule({
  id: "systems-contract-expired",
  register: "systems",
  severity: "warning",
  title: { da: "Systemer i drift har en kontrakt, der løber", en: "Systems in operation have a contract that runs" },
  source: CONTRADICTION,
  deadline: "end",
  since: "2026.12",
  columns: ["contractEnd", "status"],
  messages: {
    expired: message({
      da: {
        what: "Kontrakten udløb {end}, men systemet er i drift.",
        why: "Leverandøren er måske ikke længere forpligtet til noget, og planen regner med et system, der kan falde bort.",
        how: "Er kontrakten forlænget, så skriv den nye udløbsdato. Ellers skal den fornyes, eller systemets status rettes.",
      },
      en: {
        what: "The contract expired on {end}, but the system is in operation.",
        why: "The supplier may no longer be bound to anything, and the plan reckons with a system that may fall away.",
        how: "If the contract has been prolonged, write the new end. If not, renew it or correct the system’s status.",
      },
    }),
  },
  example: { good: { rows: [{ contractEnd: 46_752, status: "I drift" }] }, bad: { rows: [{ contractEnd: 45_657, status: "I drift" }] } },
  check: (columns, from, to, report, { today, date1904 }) => {
    const inOperation = means("systems", "status", "I drift");
    for (let row = from; row < to; row++) {
      const end = parseDate(columns.contractEnd[row]!, date1904);
      if (end !== undefined && end < today && inOperation(columns.status[row]!))
        report(row, "contractEnd", "expired", { end: formatSerial(end) });
    }
  },
});
