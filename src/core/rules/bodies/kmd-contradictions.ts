import { endsOf } from "../../model/resolved-system";
import { isOwnSystem } from "../../conditions/evaluate";
import { KMD_SAG } from "../../model/components";
import { buildResolver } from "../../model/system-resolver";
import { means, choiceReader } from "../../registers/choice-reader";
import { timeReader } from "../../registers/interface-time";
import type { TableOf } from "../../registers/workbook-data";
import { mismatchOf } from "./component-mismatch";
import { touchesKmd } from "./kmd-touch";

/** The interfaces of today that tie a system to KMD Sag although its own column says Nej; rows of the interfaces register. */
export interface KmdContradiction {
  /** KMD Sag is the other end. */
  readonly between: readonly number[];
  /** KMD Sag is the component only. */
  readonly through: readonly number[];
}

/**
 * System row → the interfaces that contradict its Nej. The one evaluation that the rules and the marks share.
 * An interface whose component alone is KMD Sag counts only where an end can't be read. Where both ends can, or one is another component,
 * interfaces-component-mismatch already asks whether the component is right; until that is answered it is not known that the system's Nej
 * is wrong, and one doubtful cell is not reported in two sheets.
 * Empty where a column other than the component is missing; without the component no interface goes through KMD Sag.
 */
export function kmdContradictions(systems: TableOf<"systems">, interfaces: TableOf<"interfaces">): ReadonlyMap<number, KmdContradiction> {
  const found = new Map<number, { between: number[]; through: number[] }>();
  const own = systems.columns.integratesKmdSag;
  const { sender, receiver, horizon, component } = interfaces.columns;
  if (own === undefined || sender === undefined || receiver === undefined || horizon === undefined) return found;
  const resolve = buildResolver(systems.columns);
  const timeOf = timeReader(interfaces.columns);
  const componentOf = choiceReader("interfaces", "component");
  const denies = means("systems", "integratesKmdSag", "Nej");
  for (let row = 0; row < interfaces.rowCount; row++) {
    if (timeOf(row) !== "today") continue;
    const [from, to] = [resolve(sender[row]!), resolve(receiver[row]!)];
    const isBetween = touchesKmd(from, to);
    const name = isBetween || component === undefined ? undefined : componentOf(component[row]!);
    if (!isBetween && (name !== KMD_SAG || mismatchOf(name, from, to) !== undefined)) continue;
    for (const end of [...endsOf(from), ...endsOf(to)]) {
      if (end.kind !== "system" || !denies(own[end.row]!) || !isOwnSystem(systems, end.row, resolve)) continue;
      let rows = found.get(end.row);
      if (rows === undefined) found.set(end.row, (rows = { between: [], through: [] }));
      rows[isBetween ? "between" : "through"].push(row);
    }
  }
  return found;
}
