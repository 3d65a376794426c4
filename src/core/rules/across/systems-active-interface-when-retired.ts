import { systemRowsOf } from "../../model/resolved-system";
import { buildResolver } from "../../model/system-resolver";
import { means, choiceReader } from "../../registers/choice-reader";
import { nameList } from "../bodies/name-list";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds retired systems that still have an interface of today which is not decided to be closed. */
export const systemsActiveInterfaceWhenRetired = acrossRule({
  id: "systems-active-interface-when-retired",
  register: "systems",
  severity: "warning",
  title: { da: "Udfasede systemer har ingen snitflader tilbage", en: "Retired systems have no interfaces left" },
  source: CONTRADICTION,
  since: "2026.11",
  example: {
    good: {
      rows: [{ systemId: "S-1", status: "Udfaset" }],
      others: { interfaces: [{ interfaceId: "SN-1", sender: "S-1", horizon: "Nuværende", decision: "Nedlægges" }] },
    },
    bad: {
      rows: [{ systemId: "S-1", status: "Udfaset" }],
      others: { interfaces: [{ interfaceId: "SN-1", sender: "S-1", horizon: "Nuværende", decision: "Bevares" }] },
    },
  },
  columns: ["systemId", "systemName", "status"],
  needs: { interfaces: ["interfaceId", "sender", "receiver", "horizon", "decision"] },
  messages: {
    active: message({
      da: {
        what: "Systemet er udfaset, men har stadig nuværende snitflader, der ikke nedlægges: {interfaces}.",
        why: "Serviceaftaler for en snitflade løber og koster, til kommunen selv afslutter dem.",
        how: "Sæt snitfladernes beslutning til Nedlægges, og afslut aftalerne, eller ret systemets status.",
      },
      en: {
        what: "The system is retired but still has interfaces of today that are not to be closed: {interfaces}.",
        why: "Service agreements for an interface run and cost until the municipality itself ends them.",
        how: "Set the interfaces’ decision to Nedlægges and end the agreements, or correct the system’s status.",
      },
    }),
  },
  check: (columns, rowCount, { interfaces }, report) => {
    const resolve = buildResolver(columns);
    const isCurrent = means("interfaces", "horizon", "Nuværende");
    const decisionOf = choiceReader("interfaces", "decision");
    const { interfaceId, sender, receiver, horizon, decision } = interfaces.columns;
    const active = new Map<number, number[]>();
    for (let row = 0; row < interfaces.rowCount; row++) {
      // Other rules report a blank or unreadable decision.
      const decided = decisionOf(decision[row]!);
      if (!isCurrent(horizon[row]!) || decided === undefined || decided === "" || decided === "Nedlægges") continue;
      const ends = new Set([sender[row]!, receiver[row]!].flatMap((cell) => systemRowsOf(resolve(cell))));
      for (const system of ends) active.set(system, [...(active.get(system) ?? []), row]);
    }
    const isRetired = means("systems", "status", "Udfaset");
    for (let row = 0; row < rowCount; row++) {
      const rows = active.get(row);
      if (rows === undefined || !isRetired(columns.status[row]!)) continue;
      const ids = rows.map((index) => shown(interfaceId[index]!) || "?");
      report(row, "status", "active", { interfaces: nameList(ids, 3, ` … (${rows.length})`) });
    }
  },
});
