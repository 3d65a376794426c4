import { formatSerial } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { contractsThatStay, eachNotice, NOTICE_COLUMNS, NOTICE_HINTS } from "../bodies/contract-notice";
import { CONTRACTS_IN_TIME } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds contracts of systems being retired whose last day for notice has passed without notice. A contract that has expired,
 * one that also covers a system that stays, and those of systems already retired (see systems-status-contract) are left out.
 */
export const systemsNoticePassed = acrossRule({
  id: "systems-notice-passed",
  register: "systems",
  severity: "warning",
  title: { da: "Kontrakter på systemer under udfasning opsiges i tide", en: "Contracts of systems being retired are terminated in time" },
  source: CONTRACTS_IN_TIME,
  deadline: "last",
  since: "2026.12",
  columns: NOTICE_COLUMNS,
  hints: NOTICE_HINTS,
  needs: {},
  messages: {
    renewed: message({
      da: {
        what: "Systemet er under udfasning, men kontrakten blev ikke opsagt til {end}; den seneste dag var {last}. Den forlænges af sig selv og kan nu opsiges senest {nextLast} til {nextEnd}.",
        why: "Går den næste dag også, betaler kommunen for en periode mere.",
        how: "Send opsigelsen inden {nextLast}. Er den sendt, så skriv datoen i ”Kontrakten opsagt”.",
      },
      en: {
        what: "The system is being retired, but its contract was not terminated to {end}; the last day was {last}. It is prolonged by itself and can now be terminated to {nextEnd} by {nextLast}.",
        why: "If the next day passes too, the municipality pays for another period.",
        how: "Give notice by {nextLast}. If notice has been given, write the date in ”Contract terminated”.",
      },
    }),
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
  check: (columns, rowCount, _others, report, context, hints) => {
    const isLeaving = means("systems", "status", "Under udfasning");
    const stays = contractsThatStay(columns.contractId, columns.status);
    eachNotice(columns, hints, rowCount, context, (row, { last, end, missed }) => {
      if (!isLeaving(columns.status[row]!) || stays(row)) return;
      if (missed !== undefined && last >= context.today) {
        const data = {
          last: formatSerial(missed.last),
          end: formatSerial(missed.end),
          nextLast: formatSerial(last),
          nextEnd: formatSerial(end),
        };
        report(row, "contractTerminated", "renewed", data);
      } else if (last < context.today && end >= context.today)
        report(row, "contractTerminated", "passed", { last: formatSerial(last), end: formatSerial(end) });
    });
  },
});
