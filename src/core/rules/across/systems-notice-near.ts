import { formatSerial } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { contractsThatStay, eachNotice, NOTICE_COLUMNS, NOTICE_HINTS } from "../bodies/contract-notice";
import { CONTRACTS_IN_TIME } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds contracts whose last day for notice is near (`settings.noticeDays`): those of systems being retired, and those of
 * systems that KMD Sag ties, where the end of the contract is the chance to demand other integrations.
 */
export const systemsNoticeNear = acrossRule({
  id: "systems-notice-near",
  register: "systems",
  severity: "warning",
  title: { da: "Det er besluttet i tide, om kontrakter opsiges", en: "It is decided in time whether contracts are terminated" },
  source: CONTRACTS_IN_TIME,
  thresholds: ["noticeDays"],
  deadline: "last",
  since: "2026.12",
  columns: [...NOTICE_COLUMNS, "integratesKmdSag"],
  hints: NOTICE_HINTS,
  needs: {},
  messages: {
    retiring: message({
      da: {
        what: "Systemet er under udfasning, og kontrakten skal senest opsiges {last}. Der er højst {days, plural, one {# dag} other {# dage}} til.",
        why: "Kommer opsigelsen for sent, kan kontrakten fortsætte efter {end}, og kommunen betaler videre.",
        how: "Send opsigelsen, og skriv datoen i ”Kontrakten opsagt”.",
      },
      en: {
        what: "The system is being retired, and notice of its contract must be given by {last}. That is at most {days, plural, one {# day} other {# days}} ahead.",
        why: "If notice comes too late, the contract may go on after {end}, and the municipality goes on paying.",
        how: "Give notice, and write the date in ”Contract terminated”.",
      },
    }),
    integrated: message(
      {
        da: {
          what: "Systemet integrerer til KMD Sag, og kontrakten kan senest opsiges {last} til udløb {end}. Der er højst {days, plural, one {# dag} other {# dage}} til.",
          why: "Skal integrationen til den fælleskommunale infrastruktur sikres ved et nyt udbud, skal det besluttes inden den dag.",
          how: "Beslut, om kontrakten fortsætter eller opsiges, og hvad leverandøren skal levere.",
        },
        en: {
          what: "The system integrates with KMD Sag, and its contract can be terminated to its end on {end} until {last}. That is at most {days, plural, one {# day} other {# days}} ahead.",
          why: "If integration with the shared municipal infrastructure is to be won by a new tender, it must be decided before that day.",
          how: "Decide whether the contract goes on or is terminated, and what the supplier shall deliver.",
        },
      },
      "info",
    ),
  },
  example: {
    good: {
      rows: [{ status: "Under udfasning", integratesKmdSag: "Ja", contractEnd: 46_752, noticeMonths: 6, contractTerminated: 46_300 }],
    },
    bad: { rows: [{ status: "Under udfasning", integratesKmdSag: "Ja", contractEnd: 46_599, noticeMonths: 6, contractTerminated: "" }] },
  },
  check: (columns, rowCount, _others, report, context, hints) => {
    const isLeaving = means("systems", "status", "Under udfasning");
    const inOperation = means("systems", "status", "I drift");
    const integrates = means("systems", "integratesKmdSag", "Ja");
    const stays = contractsThatStay(columns.contractId, columns.status);
    eachNotice(columns, hints, rowCount, context, (row, { last, end, missed }) => {
      if (last < context.today || last > context.today + context.settings.noticeDays) return;
      const data = { last: formatSerial(last), end: formatSerial(end), days: context.settings.noticeDays };
      // Of one that has been prolonged since, another rule says when it can be terminated now.
      if (isLeaving(columns.status[row]!) && !stays(row) && missed === undefined) report(row, "contractTerminated", "retiring", data);
      else if (inOperation(columns.status[row]!) && integrates(columns.integratesKmdSag[row]!))
        report(row, "contractTerminated", "integrated", data);
    });
  },
});
