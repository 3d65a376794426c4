import { isBlank, isErrorValue, type CellValue } from "../model/cell";

/** The name in a cell, as it is displayed; blank where it gives none. */
export function nameOf(cell: CellValue | undefined): string {
  return cell === undefined || isBlank(cell) || isErrorValue(cell) ? "" : String(cell).trim().replace(/\s+/g, " ");
}
