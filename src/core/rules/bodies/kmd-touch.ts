import { endsOf, namesKmdSag } from "../../model/resolved-system";
import type { Column } from "../../model/cell";
import type { SystemResolver } from "../../model/system-resolver";
import type { ResolvedSystem } from "../../model/resolved-system";

/** True when an end of the interface is KMD Sag itself. */
export function touchesKmd(sender: ResolvedSystem, receiver: ResolvedSystem): boolean {
  return namesKmdSag(sender) || namesKmdSag(receiver);
}

export interface KmdNeighbours {
  /** System row → interface rows between it and KMD Sag. */
  readonly sure: ReadonlyMap<number, readonly number[]>;
  /** System rows that an ambiguous name may mean. */
  readonly maybe: ReadonlySet<number>;
}

/** The systems at the other end of KMD Sag's interfaces, over the interface rows that `counts` lets through. */
export function kmdNeighbours(
  sender: Column,
  receiver: Column,
  rowCount: number,
  resolve: SystemResolver,
  counts: (row: number) => boolean,
): KmdNeighbours {
  const sure = new Map<number, number[]>();
  const maybe = new Set<number>();
  for (let row = 0; row < rowCount; row++) {
    if (!counts(row)) continue;
    const from = resolve(sender[row]!);
    const to = resolve(receiver[row]!);
    if (!touchesKmd(from, to)) continue;
    for (const end of [...endsOf(from), ...endsOf(to)]) {
      if (end.kind === "ambiguous") for (const system of end.rows) maybe.add(system);
      if (end.kind !== "system") continue;
      const rows = sure.get(end.row);
      if (rows === undefined) sure.set(end.row, [row]);
      else rows.push(row);
    }
  }
  return { sure, maybe };
}
