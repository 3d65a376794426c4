import type { Column } from "../../model/cell";
import type { TableWith } from "../../model/columns";
import type { ResolvedSystem } from "../../model/resolved-system";
import { buildResolver } from "../../model/system-resolver";

/** The columns of the systems register by which the across rules of interfaces resolve a name. */
export const SYSTEM_NAMES = { systems: ["systemId", "systemName"] } as const;

interface Others {
  readonly systems: TableWith<"systemId" | "systemName">;
}

/** Calls `judge` for each interface with its two resolved ends. */
export function eachInterface(
  columns: { readonly sender: Column; readonly receiver: Column },
  rowCount: number,
  others: Others,
  judge: (row: number, sender: ResolvedSystem, receiver: ResolvedSystem) => void,
): void {
  const resolve = buildResolver(others.systems.columns);
  for (let row = 0; row < rowCount; row++) judge(row, resolve(columns.sender[row]!), resolve(columns.receiver[row]!));
}
