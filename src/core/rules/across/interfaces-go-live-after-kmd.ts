import { systemRowsOf } from "../../model/resolved-system";
import { formatSerial, OPEN_END, parseDate } from "../../identifiers/dates";
import type { Column } from "../../model/cell";
import { buildResolver } from "../../model/system-resolver";
import type { ResolvedSystem } from "../../model/resolved-system";
import { means } from "../../registers/choice-reader";
import { eachInterface } from "../bodies/interface-ends";
import { touchesKmd } from "../bodies/kmd-touch";
import { shown } from "../bodies/shown";
import { ORDER_OF_WORK } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

const NEEDED = ["systemId", "systemName", "integratesKmdSag", "contractEnd"] as const;

/**
 * Finds future interfaces of systems that integrate with KMD Sag which go live only after the contract of KMD Sag has ended. Nothing is
 * found where the register does not say when it ends.
 */
export const interfacesGoLiveAfterKmd = acrossRule({
  id: "interfaces-go-live-after-kmd",
  register: "interfaces",
  severity: "warning",
  title: {
    da: "Snitflader, der afløser KMD Sag, er i drift, før kontrakten på KMD Sag udløber",
    en: "Interfaces that succeed KMD Sag are in operation before its contract ends",
  },
  source: ORDER_OF_WORK,
  deadline: "end",
  since: "2026.12",
  columns: ["sender", "receiver", "horizon", "decision", "goLive"],
  needs: { systems: NEEDED },
  messages: {
    late: message({
      da: {
        what: "Snitfladen kommer i drift {goLive}, men kontrakten på KMD Sag udløber {end}, og ”{value}” integrerer til KMD Sag.",
        why: "Fra den dag, KMD Sag lukkes, og til snitfladen er i drift, står systemet uden data.",
        how: "Aftal en tidligere dato med leverandøren, eller forlæng kontrakten på KMD Sag.",
      },
      en: {
        what: "The interface goes live on {goLive}, but the contract of KMD Sag ends on {end}, and ”{value}” integrates with KMD Sag.",
        why: "From the day KMD Sag closes until the interface is in operation the system is left without data.",
        how: "Agree on an earlier date with the supplier, or prolong the contract of KMD Sag.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ sender: "S-1", receiver: "Sags- og Dokumentindeks", horizon: "Fremtidig", decision: "Omlægges", goLive: 46_700 }],
      others: {
        systems: [
          { systemId: "S-1", integratesKmdSag: "Ja" },
          { systemId: "S-2", systemName: "KMD Sag", contractEnd: 46_752 },
        ],
      },
    },
    bad: {
      rows: [{ sender: "S-1", receiver: "Sags- og Dokumentindeks", horizon: "Fremtidig", decision: "Omlægges", goLive: 46_800 }],
      others: {
        systems: [
          { systemId: "S-1", integratesKmdSag: "Ja" },
          { systemId: "S-2", systemName: "KMD Sag", contractEnd: 46_752 },
        ],
      },
    },
  },
  check: (columns, rowCount, others, report, context) => {
    const systems = others.systems.columns;
    const end = lastEndOfKmd(systems, context.date1904);
    if (end === undefined) return;
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    const isGivenUp = means("interfaces", "decision", "Nedlægges");
    const integrates = means("systems", "integratesKmdSag", "Ja");
    eachInterface(columns, rowCount, others, (row, sender, receiver) => {
      const goLive = parseDate(columns.goLive[row]!, context.date1904);
      if (goLive === undefined || goLive <= end || !isFuture(columns.horizon[row]!) || isGivenUp(columns.decision[row]!)) return;
      if (touchesKmd(sender, receiver)) return;
      const tied = (at: ResolvedSystem): boolean => systemRowsOf(at).some((system) => integrates(systems.integratesKmdSag[system]!));
      const column = tied(sender) ? "sender" : tied(receiver) ? "receiver" : undefined;
      if (column !== undefined)
        report(row, "goLive", "late", { goLive: formatSerial(goLive), end: formatSerial(end), value: shown(columns[column][row]!) });
    });
  },
});

/** The last day on which a contract of KMD Sag runs, by the rows of KMD Sag; undefined where none has a date. */
function lastEndOfKmd(systems: Readonly<Record<(typeof NEEDED)[number], Column>>, date1904: boolean): number | undefined {
  const resolve = buildResolver(systems);
  const isKmd = (row: number): boolean => [systems.systemName, systems.systemId].some((names) => resolve(names[row]!).kind === "kmdSag");
  const ends = systems.contractEnd
    .flatMap((cell, row) => (isKmd(row) ? [parseDate(cell, date1904)] : []))
    .filter((end) => end !== undefined);
  return ends.length === 0 || ends.includes(OPEN_END) ? undefined : Math.max(...ends);
}
