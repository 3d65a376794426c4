import { systemRowsOf } from "../../model/resolved-system";
import type { ResolvedSystem } from "../../model/resolved-system";
import { means } from "../../registers/choice-reader";
import { eachInterface } from "../bodies/interface-ends";
import { shown } from "../bodies/shown";
import { cite } from "../../sources/source";
import { AGREEMENTS } from "../../sources/sources";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds active service agreements of interfaces with a retired system. interfaces-agreement-open reports interfaces that are to be closed.
 */
export const interfacesAgreementRetired = acrossRule({
  id: "interfaces-agreement-retired",
  register: "interfaces",
  severity: "warning",
  title: { da: "Serviceaftaler for udfasede systemer er afsluttet", en: "Service agreements of retired systems are ended" },
  source: cite(AGREEMENTS, "ended"),
  since: "2026.12",
  columns: ["sender", "receiver", "decision", "serviceAgreement"],
  needs: { systems: ["systemId", "systemName", "status"] },
  messages: {
    active: message({
      da: {
        what: "”{value}” er udfaset, men snitfladens serviceaftale er aktiv.",
        why: "Kommunen skal selv afslutte aftalen; til da løber den og koster, og leverandøren kan stadig hente data.",
        how: "Afslut aftalen, og skriv Opsagt, eller ret systemets status.",
      },
      en: {
        what: "”{value}” is retired, but the interface’s service agreement is active.",
        why: "The municipality must itself end the agreement; until then it runs and costs, and the supplier can still fetch data.",
        how: "End the agreement and write Opsagt, or correct the system’s status.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ sender: "S-1", decision: "Omlægges", serviceAgreement: "Opsagt" }],
      others: { systems: [{ systemId: "S-1", status: "Udfaset" }] },
    },
    bad: {
      rows: [{ sender: "S-1", decision: "Omlægges", serviceAgreement: "Aktiv" }],
      others: { systems: [{ systemId: "S-1", status: "Udfaset" }] },
    },
  },
  check: (columns, rowCount, others, report) => {
    const isActive = means("interfaces", "serviceAgreement", "Aktiv");
    const isClosing = means("interfaces", "decision", "Nedlægges");
    const isRetired = means("systems", "status", "Udfaset");
    const status = others.systems.columns.status;
    eachInterface(columns, rowCount, others, (row, sender, receiver) => {
      if (!isActive(columns.serviceAgreement[row]!) || isClosing(columns.decision[row]!)) return;
      const retired = (end: ResolvedSystem): boolean => systemRowsOf(end).some((system) => isRetired(status[system]!));
      const column = retired(sender) ? "sender" : retired(receiver) ? "receiver" : undefined;
      if (column !== undefined) report(row, "serviceAgreement", "active", { value: shown(columns[column][row]!) });
    });
  },
});
