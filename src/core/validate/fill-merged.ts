import type { Rect } from "../model/address";
import type { CellValue, Column } from "../model/cell";
import { isBlank } from "../model/cell";
import { columnEntries } from "../model/columns";
import type { MergedRows, RegisterData } from "../model/register-data";
import { columnSpec } from "../registers";

/** Sheet rows in which cells are merged across: headings and titles. */
export function rowsAcross(merges: readonly Rect[]): ReadonlySet<number> {
  return new Set(merges.filter(({ columnCount, rowCount }) => columnCount > 1 && rowCount === 1).map(({ row }) => row));
}

/**
 * Reads a cell that is merged over several rows for each row that it covers: the cells under it are blank in the sheet. `written` has the
 * column as it stands there. An amount or a count is the rows' common one: it stays in the first, and the others are only known to be covered.
 * @param whole the same register before rows were removed from it: the merged cell may stand in one of those.
 */
export function fillMerged(data: RegisterData, whole: RegisterData, merges: readonly Rect[]): RegisterData {
  const down = merges.filter(({ rowCount }) => rowCount > 1);
  if (down.length === 0) return data;
  const columns: Record<string, Column> = Object.fromEntries(columnEntries(data.columns));
  const written: Record<string, Column> = Object.fromEntries(columnEntries(data.written ?? {}));
  const merged: Record<string, readonly MergedRows[]> = {};
  for (const [key, values] of columnEntries(data.columns)) {
    const at = data.mapping.columns[key]?.column;
    const adds = columnSpec(data.mapping.register, key).adds === true;
    const filled: CellValue[] = [...values];
    const own: MergedRows[] = [];
    for (const { row, rowCount } of down.filter(({ column }) => column === at)) {
      const first = firstFrom(data.sheetRows, row);
      const end = firstFrom(data.sheetRows, row + rowCount);
      const top = firstFrom(whole.sheetRows, row);
      if (end - first < 1 || whole.sheetRows[top] !== row) continue;
      const value = whole.columns[key]![top]!;
      if (end - first > 1) own.push({ first, end });
      if (!adds) for (let r = first; r < end; r++) if (isBlank(filled[r]!)) filled[r] = value;
    }
    if (own.length === 0) continue;
    merged[key] = own.sort((a, b) => a.first - b.first);
    if (adds) continue;
    written[key] ??= values;
    columns[key] = filled;
  }
  return Object.keys(merged).length === 0 ? data : { ...data, columns, written, merged };
}

/** The first data row that stands in a sheet row or below it. */
function firstFrom(sheetRows: Int32Array, row: number): number {
  let low = 0;
  let high = sheetRows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sheetRows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The merged cell that covers a row of a column, where one does. */
export function mergedAt({ merged }: Pick<RegisterData, "merged">, key: string, row: number): MergedRows | undefined {
  return merged?.[key]?.find(({ first, end }) => row >= first && row < end);
}
