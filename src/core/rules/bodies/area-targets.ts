import type { Column } from "../../model/cell";
import type { SystemResolver } from "../../model/system-resolver";
import { isMoving } from "./area-routes";

/**
 * Calls `judge` for each area that moves to one system of the register, with that system's data row. Other rules report targets that are
 * missing, unknown or ambiguous.
 */
export function eachMovingArea(
  columns: { readonly route: Column; readonly targetSystem: Column },
  rowCount: number,
  resolve: SystemResolver,
  judge: (row: number, system: number) => void,
): void {
  for (let row = 0; row < rowCount; row++) {
    if (!isMoving(columns.route[row]!)) continue;
    const target = resolve(columns.targetSystem[row]!);
    if (target.kind === "system") judge(row, target.row);
  }
}
