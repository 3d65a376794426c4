import { endsOf, systemRowsOf } from "../../model/resolved-system";
import type { ResolvedSystem } from "../../model/resolved-system";
import { means } from "../../registers/choice-reader";
import { eachInterface, SYSTEM_NAMES } from "../bodies/interface-ends";
import { touchesKmd } from "../bodies/kmd-touch";
import { shown } from "../bodies/shown";
import { NO_NEW_TIES } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds interfaces of today with KMD Sag that are to be rerouted although no future interface of their system is described.
 * Which of several future ones succeeds it is not asked.
 */
export const interfacesRerouteUndescribed = acrossRule({
  id: "interfaces-reroute-undescribed",
  register: "interfaces",
  severity: "warning",
  title: { da: "Snitflader, der omlægges fra KMD Sag, har en afløser", en: "Interfaces rerouted from KMD Sag have a successor" },
  source: NO_NEW_TIES,
  since: "2026.12",
  columns: ["sender", "receiver", "horizon", "decision"],
  needs: SYSTEM_NAMES,
  messages: {
    missing: message({
      da: {
        what: "Snitfladen til KMD Sag omlægges, men ”{value}” har ingen fremtidig snitflade.",
        why: "Det kan ikke ses, hvor data skal gå hen, så den nye snitflade bliver hverken bestilt eller fulgt.",
        how: "Beskriv den nye snitflade som fremtidig. Kommer der ingen, så vælg Nedlægges.",
      },
      en: {
        what: "The interface with KMD Sag is to be rerouted, but ”{value}” has no future interface.",
        why: "One can’t see where data shall go, so the new interface is neither ordered nor followed.",
        how: "Describe the new interface as future. If there will be none, choose Nedlægges.",
      },
    }),
  },
  example: {
    good: {
      rows: [
        { sender: "S-1", receiver: "KMD Sag", horizon: "Nuværende", decision: "Omlægges" },
        { sender: "S-1", receiver: "Sags- og Dokumentindeks", horizon: "Fremtidig", decision: "Omlægges" },
      ],
      others: { systems: [{ systemId: "S-1" }] },
    },
    bad: {
      rows: [{ sender: "S-1", receiver: "KMD Sag", horizon: "Nuværende", decision: "Omlægges" }],
      others: { systems: [{ systemId: "S-1" }] },
    },
  },
  check: (columns, rowCount, others, report) => {
    const isCurrent = means("interfaces", "horizon", "Nuværende");
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    const isGivenUp = means("interfaces", "decision", "Nedlægges");
    const isRerouted = means("interfaces", "decision", "Omlægges");
    /** Systems that have a future interface; an ambiguous end may be any of its systems. */
    const served = new Set<number>();
    const leaving: { readonly row: number; readonly system: number; readonly column: "sender" | "receiver" }[] = [];
    eachInterface(columns, rowCount, others, (row, sender, receiver) => {
      const ends = [
        ["sender", sender],
        ["receiver", receiver],
      ] as const;
      for (const [column, end] of ends) {
        if (isFuture(columns.horizon[row]!) && !isGivenUp(columns.decision[row]!) && !touchesKmd(sender, receiver))
          for (const system of systemRows(end)) served.add(system);
        if (!touchesKmd(sender, receiver) || !isCurrent(columns.horizon[row]!) || !isRerouted(columns.decision[row]!)) continue;
        for (const system of systemRowsOf(end)) leaving.push({ row, system, column });
      }
    });
    const reported = new Set<string>();
    for (const { row, system, column } of leaving) {
      const place = `${row} ${column}`;
      if (served.has(system) || reported.has(place)) continue;
      reported.add(place);
      report(row, "decision", "missing", { value: shown(columns[column][row]!) });
    }
  },
});

function systemRows(end: ResolvedSystem): readonly number[] {
  return endsOf(end).flatMap((each) => (each.kind === "system" ? [each.row] : each.kind === "ambiguous" ? each.rows : []));
}
