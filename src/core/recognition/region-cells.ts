import type { Rect } from "../model/address";
import { type SheetInfo, textAt } from "./sheet";

/** The cells of a sheet that are one region's. */
export interface RegionCells {
  readonly sheet: SheetInfo;
  /** Rows above are another list's. */
  readonly topRow: number;
  readonly firstColumn: number;
  /** First column that is no longer part of it. */
  readonly endColumn: number;
  /** Cells that are a table's, not this region's. */
  readonly without: readonly Rect[];
}

/** The cell's text in a region, trimmed; empty above it and in a table's cells. */
export function textIn({ sheet, topRow, without }: RegionCells, row: number, column: number): string {
  if (row < topRow) return "";
  const isOfTable = without.some((rect) => isInside(rect, row, column));
  return isOfTable ? "" : textAt(sheet, row, column);
}

function isInside(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rowCount && column >= rect.column && column < rect.column + rect.columnCount;
}

/** Number of cells of a row that show something in a region. */
export function filledInRegion(region: RegionCells, row: number): number {
  let filled = 0;
  for (let column = region.firstColumn; column < region.endColumn; column++) if (textIn(region, row, column) !== "") filled++;
  return filled;
}
