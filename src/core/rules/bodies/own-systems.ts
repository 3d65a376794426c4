import { isOwnSystem } from "../../conditions/evaluate";
import type { Column } from "../../model/cell";
import { buildResolver } from "../../model/system-resolver";

/** Whether a row of the systems register is a system of the municipality's, and not KMD Sag or the shared infrastructure. */
export function ownSystems(columns: Readonly<Record<"systemId" | "systemName", Column>>): (row: number) => boolean {
  const resolve = buildResolver(columns);
  const table = { rowCount: columns.systemId.length, columns };
  return (row) => isOwnSystem(table, row, resolve);
}
