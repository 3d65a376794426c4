import type { CellValue } from "../../core/model/cell";
import { entryOf, type Entry, type Written } from "./contents";
import type { Span } from "./spans";

/** A cell of a span with what it is to hold and the number format it has now. */
export interface WantedCell {
  readonly at: number;
  readonly wanted: Written;
  readonly formatNow: string;
}

/**
 * Queues the writing of cells of a span. Null in an array leaves its cell alone
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-input-in-2-d-array). Where rows are hidden, as
 * a filter hides them, Excel puts an array's values into other cells (https://github.com/OfficeDev/office-js/issues/224), so there each
 * cell is written by itself; all in the same request.
 */
export function queueWrite(range: Excel.Range, span: Span, cells: readonly WantedCell[], anyHidden: boolean): void {
  const entries = cells.map((cell) => ({ ...cell, entry: entryOf(cell.wanted) }));
  if (!anyHidden) return put(range, span.rowCount, entries);
  for (const cell of entries) put(range.getCell(cell.at, 0), 1, [{ ...cell, at: 0 }]);
}

function put(range: Excel.Range, rowCount: number, cells: readonly (WantedCell & { readonly entry: Entry })[]): void {
  const column = (value: (cell: WantedCell & { readonly entry: Entry }) => CellValue | null): (CellValue | null)[][] | null => {
    const rows: (CellValue | null)[][] = Array.from({ length: rowCount }, () => [null]);
    let any = false;
    for (const cell of cells) {
      const given = value(cell);
      if (given === null) continue;
      rows[cell.at]![0] = given;
      any = true;
    }
    return any ? rows : null;
  };
  const before = column(({ entry, formatNow }) => (entry.via === formatNow ? null : entry.via));
  if (before !== null) range.numberFormat = before;
  range.formulas = column(({ entry }) => entry.input)!;
  // Excel gives a cell with a formula the format of the cells it refers to, so those formats are set again.
  const after = column(({ entry, wanted }) => (entry.via === wanted.numberFormat && !isFormulaInput(entry) ? null : wanted.numberFormat));
  if (after !== null) range.numberFormat = after;
}

function isFormulaInput({ input }: Entry): boolean {
  return typeof input === "string" && input.startsWith("=");
}
