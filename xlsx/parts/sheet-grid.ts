import { MAX_COLUMNS, MAX_ROWS } from "../address";
import type { Sheet } from "../model/workbook";

/** Points in a pixel: 72 to 96. */
const POINTS = 72 / 96;

/** Where rows and columns begin, in points from the sheet's corner, and which of them contains a point. */
export interface SheetGrid {
  left(column: number): number;
  top(row: number): number;
  columnAt(x: number): Position;
  rowAt(y: number): Position;
}

interface Position {
  readonly index: number;
  /** Points from where it begins. */
  readonly offset: number;
}

export type SheetSizes = Pick<Sheet, "rows" | "columns" | "defaultColumnWidth" | "defaultRowHeight">;

export function gridOf({ rows, columns, defaultColumnWidth = 64, defaultRowHeight = 20 }: SheetSizes): SheetGrid {
  const width = (i: number): number => (columns[i]?.hidden ? 0 : (columns[i]?.width ?? defaultColumnWidth)) * POINTS;
  const height = (i: number): number => (rows[i]?.hidden ? 0 : (rows[i]?.height ?? defaultRowHeight)) * POINTS;
  return {
    left: (column) => sum(column, width),
    top: (row) => sum(row, height),
    columnAt: (x) => positionOf(x, width, MAX_COLUMNS),
    rowAt: (y) => positionOf(y, height, MAX_ROWS),
  };
}

function sum(count: number, size: (i: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += size(i);
  return total;
}

function positionOf(points: number, size: (i: number) => number, most: number): Position {
  let rest = points;
  let index = 0;
  for (; index < most - 1 && rest >= size(index); index++) rest -= size(index);
  return { index, offset: Math.max(0, Math.min(rest, size(index))) };
}
