import { formatSerial, parseDate } from "../../identifiers/dates";
import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { contractsThatStay } from "../bodies/contract-notice";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds retired systems whose contract runs on without having been terminated. A contract that also covers a system that stays is left out,
 * and so is one without data.
 */
export const systemsStatusContract = tableRule({
  id: "systems-status-contract",
  register: "systems",
  severity: "warning",
  title: { da: "Udfasede systemers kontrakter er opsagt", en: "Contracts of retired systems are terminated" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["contractId", "contractStart", "contractEnd", "contractTerminated", "status"],
  messages: {
    runs: message({
      da: {
        what: "Systemet er udfaset, men kontrakten løber til {end} og er ikke opsagt.",
        why: "Kommunen betaler måske for et system, som ingen bruger, og kontrakten kan blive forlænget.",
        how: "Opsig kontrakten, og skriv datoen i ”Kontrakten opsagt”, eller ret systemets status.",
      },
      en: {
        what: "The system is retired, but its contract runs until {end} and is not terminated.",
        why: "The municipality may pay for a system that nobody uses, and the contract may be prolonged.",
        how: "Terminate the contract and write the date in ”Contract terminated”, or correct the system’s status.",
      },
    }),
    open: message({
      da: {
        what: "Systemet er udfaset, men kontrakten har hverken udløbsdato eller opsigelse.",
        why: "En kontrakt, der løber, til den opsiges, koster videre, selv om ingen bruger systemet.",
        how: "Opsig kontrakten, og skriv datoen i ”Kontrakten opsagt”, eller skriv, hvornår den udløb.",
      },
      en: {
        what: "The system is retired, but its contract has neither an end nor a termination.",
        why: "A contract that runs until it is terminated goes on costing, though nobody uses the system.",
        how: "Terminate the contract and write the date in ”Contract terminated”, or write when it expired.",
      },
    }),
  },
  example: {
    good: { rows: [{ status: "Udfaset", contractEnd: 46_752, contractTerminated: 46_000 }] },
    bad: { rows: [{ status: "Udfaset", contractEnd: 46_752, contractTerminated: "" }] },
  },
  check: (columns, rowCount, report, { today, date1904 }) => {
    const isRetired = means("systems", "status", "Udfaset");
    const stays = contractsThatStay(columns.contractId, columns.status);
    for (let row = 0; row < rowCount; row++) {
      if (!isRetired(columns.status[row]!) || !isBlank(columns.contractTerminated[row]!) || stays(row)) continue;
      const end = parseDate(columns.contractEnd[row]!, date1904);
      if (end !== undefined && end >= today) report(row, "status", "runs", { end: formatSerial(end) });
      else if (isBlank(columns.contractEnd[row]!) && parseDate(columns.contractStart[row]!, date1904) !== undefined)
        report(row, "status", "open");
    }
  },
});
