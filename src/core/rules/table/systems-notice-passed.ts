import { formatSerial } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { contractsThatStay, eachNotice, NOTICE_COLUMNS } from "../bodies/contract-notice";
import { CONTRACTS_IN_TIME } from "../../sources/rules-of-thumb";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds contracts of systems being retired whose last day for notice has passed without notice. A contract that has expired,
 * one that also covers a system that stays, and those of systems already retired (see systems-status-contract) are left out.
 */
export const systemsNoticePassed = tableRule({
  id: "systems-notice-passed",
  register: "systems",
  severity: "warning",
  title: { da: "Kontrakter på systemer under udfasning opsiges i tide", en: "Contracts of systems being retired are terminated in time" },
  source: CONTRACTS_IN_TIME,
  deadline: "last",
  since: "2026.12",
  columns: NOTICE_COLUMNS,
  messages: {
    passed: message({
      da: {
        what: "Systemet er under udfasning, men kontrakten er ikke opsagt; den seneste dag for opsigelse til udløb {end} var {last}.",
        why: "Kontrakten kan være forlænget, så kommunen betaler for et system, den er på vej ud af.",
        how: "Se i kontrakten, hvornår den nu kan opsiges, og ret udløbsdatoen. Er den opsagt, så skriv datoen i ”Kontrakten opsagt”.",
      },
      en: {
        what: "The system is being retired, but its contract is not terminated; the last day for notice to its end on {end} was {last}.",
        why: "The contract may have been prolonged, so that the municipality pays for a system it is leaving.",
        how: "See in the contract when it can now be terminated, and correct its end. If notice has been given, write the date in ”Contract terminated”.",
      },
    }),
  },
  example: {
    good: { rows: [{ status: "Under udfasning", contractEnd: 46_752, noticeMonths: 6, contractTerminated: 46_300 }] },
    bad: { rows: [{ status: "Under udfasning", contractEnd: 46_387, noticeMonths: 6, contractTerminated: "" }] },
  },
  check: (columns, rowCount, report, context) => {
    const isLeaving = means("systems", "status", "Under udfasning");
    const stays = contractsThatStay(columns.contractId, columns.status);
    eachNotice(columns, rowCount, context, (row, last, end) => {
      if (last < context.today && end >= context.today && isLeaving(columns.status[row]!) && !stays(row))
        report(row, "contractTerminated", "passed", { last: formatSerial(last), end: formatSerial(end) });
    });
  },
});
