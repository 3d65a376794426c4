import type { Rect } from "../model/address";
import type { Block } from "./blocks";
import { columnsOfRect, filledIn, type RowSpan, shareColumns, type SheetInfo } from "./sheet";

/** A row with fewer filled cells is a note; of a narrow table half of its columns. */
const FEWEST_CELLS = 2;
const SHARE_OF_COLUMNS = 0.3;

/**
 * The rows right below a table that were typed there and belong to it: Excel does not always let a table grow. They touch it, or follow after
 * blank rows and are filled as its own rows are. Notes and another list's headers end them. Undefined where there are none.
 */
export function rowsBelow(sheet: SheetInfo, rect: Rect, blocks: readonly Block[]): RowSpan | undefined {
  const used = sheet.used!;
  const { firstColumn, endColumn } = columnsOfRect(rect);
  const start = rect.row + rect.rowCount;
  const others = [
    ...blocks.filter((block) => shareColumns(block, columnsOfRect(rect))).map(({ headerRows }) => headerRows[0]!),
    ...sheet.tables.filter((table) => shareColumns(columnsOfRect(table.rect), columnsOfRect(rect))).map((table) => table.rect.row),
  ].filter((row) => row >= start);
  const limit = Math.min(used.row + used.rowCount, ...others);
  const wanted = Math.max(
    FEWEST_CELLS,
    Math.min(Math.ceil(SHARE_OF_COLUMNS * filledIn(sheet, rect.row + 1, firstColumn, endColumn)), rect.columnCount),
  );
  let end = start;
  let row = start;
  while (row < limit) {
    const first = row;
    let records = 0;
    while (row < limit && filledIn(sheet, row, firstColumn, endColumn) > 0)
      if (filledIn(sheet, row++, firstColumn, endColumn) >= wanted) records++;
    // What touches the table is the table's when any of it looks like a row of it; after a blank row most of it must.
    const belongs = first === start ? records > 0 : records * 2 > row - first;
    if (row > first && !belongs) break;
    if (row > first) end = row;
    const seen = isSeen(sheet, row, firstColumn);
    if (!seen && row > first) return { row: start, rowCount: limit - start };
    if (!seen) break;
    row++;
  }
  return end === start ? undefined : { row: start, rowCount: end - start };
}

/** True for a row that was read, in whatever way. */
function isSeen({ used, top, further = [] }: SheetInfo, row: number, column: number): boolean {
  const isIn = (from: { row: number; column: number }, rows: readonly (readonly unknown[])[]): boolean =>
    row >= from.row && row < from.row + rows.length && column >= from.column;
  return isIn(used!, top) || further.some((cells) => isIn(cells, cells.values));
}
