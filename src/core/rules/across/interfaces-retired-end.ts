import { namedSystems } from "../../model/resolved-system";
import type { ResolvedSystem } from "../../model/resolved-system";
import { means } from "../../registers/choice-reader";
import { eachInterface } from "../bodies/interface-ends";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds future interfaces, not given up, with an end that is a retired system. systems-active-interface-when-retired reports interfaces of
 * today.
 */
export const interfacesRetiredEnd = acrossRule({
  id: "interfaces-retired-end",
  register: "interfaces",
  severity: "warning",
  title: { da: "Fremtidige snitflader går ikke til udfasede systemer", en: "Future interfaces do not run to retired systems" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["sender", "receiver", "horizon", "decision"],
  needs: { systems: ["systemId", "systemName", "status"] },
  messages: {
    retired: message({
      da: {
        what: "Den fremtidige snitflade går til eller fra ”{value}”, som er udfaset.",
        why: "Snitfladen kan ikke komme i drift, og pengene til den er spildt.",
        how: "Lad snitfladen gå til det system, der afløser, sæt beslutningen til Nedlægges, eller ret systemets status.",
      },
      en: {
        what: "The future interface runs to or from ”{value}”, which is retired.",
        why: "The interface can’t come into operation, and the money for it is wasted.",
        how: "Let it run to the successor, set its decision to Nedlægges, or correct the system’s status.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ sender: "S-1", receiver: "S-2", horizon: "Fremtidig", decision: "Omlægges" }],
      others: {
        systems: [
          { systemId: "S-1", status: "I drift" },
          { systemId: "S-2", status: "I drift" },
        ],
      },
    },
    bad: {
      rows: [{ sender: "S-1", receiver: "S-2", horizon: "Fremtidig", decision: "Omlægges" }],
      others: {
        systems: [
          { systemId: "S-1", status: "I drift" },
          { systemId: "S-2", status: "Udfaset" },
        ],
      },
    },
  },
  check: (columns, rowCount, others, report) => {
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    const isGivenUp = means("interfaces", "decision", "Nedlægges");
    const isRetired = means("systems", "status", "Udfaset");
    const status = others.systems.columns.status;
    eachInterface(columns, rowCount, others, (row, sender, receiver) => {
      if (!isFuture(columns.horizon[row]!) || isGivenUp(columns.decision[row]!)) return;
      const reportEnd = (column: "sender" | "receiver", end: ResolvedSystem): void => {
        const value = columns[column][row]!;
        const retired = namedSystems(end, String(value)).filter(({ found }) => found.kind === "system" && isRetired(status[found.row]!));
        for (const { name } of retired) report(row, column, "retired", { value: shown(end.kind === "several" ? name : value) });
      };
      reportEnd("sender", sender);
      reportEnd("receiver", receiver);
    });
  },
});
