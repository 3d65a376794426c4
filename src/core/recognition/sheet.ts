import type { Rect } from "../model/address";
import type { CellValue } from "../model/cell";

/** How many rows of a sheet's used range are looked through for a header row at least, and of which the pane offers each as one. */
export const TOP_ROWS = 40;
/** More rows are read where a sheet is narrow: lists stand below one another, and values say what a column is. */
const CELLS_SEEN = 20_000;

/** How many rows from the top are read of a used range. */
export function rowsSeen({ rowCount, columnCount }: Pick<Rect, "rowCount" | "columnCount">): number {
  return Math.min(rowCount, Math.max(TOP_ROWS, Math.floor(CELLS_SEEN / Math.max(1, columnCount))));
}

/** Recognition's input of a worksheet. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Null for an empty sheet. */
  readonly used: Rect | null;
  /** Excel would not say what the sheet holds, as of a chart sheet: nothing of it was read. */
  readonly unread?: true;
  readonly tables: readonly SheetTable[];
  /** The first rows of the used range, `rowsSeen` of them. */
  readonly top: readonly (readonly CellValue[])[];
  /** Cells further down that were read too: what stands right below a long table. */
  readonly further?: readonly SheetCells[];
}

export interface SheetTable {
  readonly name: string;
  readonly rect: Rect;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** Rows of a sheet. */
export interface RowSpan {
  readonly row: number;
  readonly rowCount: number;
}

/** Cells from a place of the sheet on. */
export interface SheetCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** A cell that was read; blank for all others. */
export function cellAt({ used, top, further }: SheetInfo, row: number, column: number): CellValue {
  const value = used === null ? undefined : top[row - used.row]?.[column - used.column];
  if (value !== undefined || further === undefined) return value ?? "";
  for (const cells of further) {
    const found = cells.values[row - cells.row]?.[column - cells.column];
    if (found !== undefined) return found;
  }
  return "";
}

/** The cell's text, trimmed; empty for a cell that was not read. */
export function textAt(sheet: SheetInfo, row: number, column: number): string {
  const value = cellAt(sheet, row, column);
  return typeof value === "string" ? value.trim() : String(value);
}

/** The first row below those that were read from the top. */
export function seenEnd({ used, top }: SheetInfo): number {
  return used === null ? 0 : used.row + Math.min(top.length, used.rowCount);
}

/** Number of cells of a row that show something, of those that were read. */
export function filledIn(sheet: SheetInfo, row: number, first: number, end: number): number {
  let filled = 0;
  for (let column = first; column < end; column++) if (textAt(sheet, row, column) !== "") filled++;
  return filled;
}

/** True where two rectangles share a column. */
export function shareColumns(
  a: { readonly firstColumn: number; readonly endColumn: number },
  b: { readonly firstColumn: number; readonly endColumn: number },
): boolean {
  return a.firstColumn < b.endColumn && b.firstColumn < a.endColumn;
}

/** A rectangle's columns, in the form of `shareColumns`. */
export function columnsOfRect({ column, columnCount }: Rect): { firstColumn: number; endColumn: number } {
  return { firstColumn: column, endColumn: column + columnCount };
}
