import type { IWorksheetData } from "@univerjs/core";

/** Points in a pixel: 72 to 96. */
const POINTS = 72 / 96;

/** Where rows and columns begin, in points from the sheet's corner, and which of them a point is in. */
export interface SheetGrid {
  left(column: number): number;
  top(row: number): number;
  columnAt(x: number): Place;
  rowAt(y: number): Place;
}

interface Place {
  readonly index: number;
  /** Points from where it begins. */
  readonly offset: number;
}

/** In pixels. */
export type SheetSizes = Partial<Pick<IWorksheetData, "rowData" | "columnData" | "defaultColumnWidth" | "defaultRowHeight">>;

export function gridOf({ rowData = {}, columnData = {}, defaultColumnWidth = 64, defaultRowHeight = 20 }: SheetSizes): SheetGrid {
  const width = (i: number): number => (columnData[i]?.hd ? 0 : (columnData[i]?.w ?? defaultColumnWidth)) * POINTS;
  const height = (i: number): number => (rowData[i]?.hd ? 0 : (rowData[i]?.h ?? defaultRowHeight)) * POINTS;
  return {
    left: (column) => sum(column, width),
    top: (row) => sum(row, height),
    columnAt: (x) => placeIn(x, width, 16_384),
    rowAt: (y) => placeIn(y, height, 1_048_576),
  };
}

function sum(count: number, size: (i: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += size(i);
  return total;
}

function placeIn(points: number, size: (i: number) => number, most: number): Place {
  let rest = points;
  let index = 0;
  for (; index < most - 1 && rest >= size(index); index++) rest -= size(index);
  return { index, offset: Math.max(0, Math.min(rest, size(index))) };
}
