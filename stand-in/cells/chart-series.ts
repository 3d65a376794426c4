import type { Rect } from "../../src/core/model/address";
import type { ChartPart, ChartSeriesPart } from "../document";

/** Excel's way: a text column (row) at the edge gives the categories, a text row (column) the series' names. An empty cell counts as text. */
export function seriesFromSource(
  rect: Rect,
  by: ChartPart["seriesBy"],
  isText: (row: number, column: number) => boolean,
): ChartSeriesPart[] {
  const inColumns = by === "columns" || (by === "auto" && rect.rowCount >= rect.columnCount);
  const last = { row: rect.row + rect.rowCount - 1, column: rect.column + rect.columnCount - 1 };
  const headRow = rect.rowCount > 1 && isText(rect.row, last.column) ? 1 : 0;
  const headColumn = rect.columnCount > 1 && isText(last.row, rect.column) ? 1 : 0;
  const top = rect.row + headRow;
  const left = rect.column + headColumn;
  const rowCount = rect.rowCount - headRow;
  const columnCount = rect.columnCount - headColumn;
  return Array.from({ length: inColumns ? columnCount : rowCount }, (_, i) =>
    inColumns
      ? {
          values: { row: top, column: left + i, rowCount, columnCount: 1 },
          ...(headRow ? { name: one(rect.row, left + i) } : {}),
          ...(headColumn ? { categories: { row: top, column: rect.column, rowCount, columnCount: 1 } } : {}),
        }
      : {
          values: { row: top + i, column: left, rowCount: 1, columnCount },
          ...(headColumn ? { name: one(top + i, rect.column) } : {}),
          ...(headRow ? { categories: { row: rect.row, column: left, rowCount: 1, columnCount } } : {}),
        },
  );
}

const one = (row: number, column: number): Rect => ({ row, column, rowCount: 1, columnCount: 1 });
