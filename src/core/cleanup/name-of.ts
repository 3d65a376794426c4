import { isBlank, isErrorValue, type CellValue } from "../model/cell";

/** The name in a cell, as it is displayed; blank where it gives none. */
export function nameOf(cell: CellValue | undefined): string {
  return cell === undefined || isBlank(cell) || isErrorValue(cell) ? "" : String(cell).trim().replace(/\s+/g, " ");
}

/** Two names that differ in capitals only are one. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}
