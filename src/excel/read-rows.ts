import type { ChunkSink } from "../app/ports";
import { AppError } from "../app/failures/errors";
import type { Rect } from "../core/model/address";
import type { CellValue } from "../core/model/cell";
import { runExcel } from "./run";

/**
 * Cells per request. Excel on the web refuses answers over 5 MB (https://learn.microsoft.com/office/dev/add-ins/concepts/
 * resource-limits-and-performance-optimization#excel-add-ins); at 80 bytes a cell, more than registers have, this is 4 MB.
 */
const CELLS_PER_CHUNK = 50_000;

/** A taller rectangle may be mostly empty: one stray cell at the bottom of a sheet makes it a million rows. */
const MOST_ROWS_UNSEEN = 10_000;

/**
 * Reads a rectangle chunk by chunk. A chunk that is too large for the host after all is halved and asked for again. Of a tall rectangle
 * only the rows and columns that hold something are read.
 */
export function readRows(sheet: string, rect: Rect, onRows: ChunkSink, signal?: AbortSignal): Promise<void> {
  return readCellsOf("values", sheet, rect, onRows, signal);
}

/** As `readRows`, with what `Range.formulas` answers. */
export function readFormulas(sheet: string, rect: Rect, onRows: ChunkSink, signal?: AbortSignal): Promise<void> {
  return readCellsOf("formulas", sheet, rect, onRows, signal);
}

type Asked = "values" | "formulas";

async function readCellsOf(asked: Asked, sheet: string, rect: Rect, onRows: ChunkSink, signal?: AbortSignal): Promise<void> {
  for (const span of await filledSpans(sheet, rect, signal)) await readSpan(asked, sheet, rect, span, onRows, signal);
}

/** Rows and columns of a rectangle, counted from its first; without `end`. */
interface Span {
  readonly first: number;
  readonly end: number;
  readonly column: number;
  readonly columnCount: number;
}

async function filledSpans(sheet: string, rect: Rect, signal?: AbortSignal): Promise<Span[]> {
  if (rect.rowCount <= MOST_ROWS_UNSEEN) return [{ first: 0, end: rect.rowCount, column: 0, columnCount: rect.columnCount }];
  signal?.throwIfAborted();
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const blocks: Excel.Range[] = [];
    for (let first = 0; first < rect.rowCount; first += MOST_ROWS_UNSEEN) {
      const rowCount = Math.min(MOST_ROWS_UNSEEN, rect.rowCount - first);
      const block = worksheet.getRangeByIndexes(rect.row + first, rect.column, rowCount, rect.columnCount);
      blocks.push(block.getUsedRangeOrNullObject(true).load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true }));
    }
    await context.sync();
    const spans: Span[] = [];
    for (const span of blocks.filter((used) => !used.isNullObject).map((used) => spanOf(used, rect))) {
      const last = spans.at(-1);
      // Blocks that follow each other are read in chunks that take no notice of where a block ends.
      if (last !== undefined && last.end === span.first && last.column === span.column && last.columnCount === span.columnCount)
        spans[spans.length - 1] = { ...last, end: span.end };
      else spans.push(span);
    }
    return spans;
  });
}

function spanOf({ rowIndex, rowCount, columnIndex, columnCount }: Excel.Range, rect: Rect): Span {
  return { first: rowIndex - rect.row, end: rowIndex - rect.row + rowCount, column: columnIndex - rect.column, columnCount };
}

async function readSpan(
  asked: Asked,
  sheet: string,
  rect: Rect,
  { first, end, column, columnCount }: Span,
  onRows: ChunkSink,
  signal?: AbortSignal,
): Promise<void> {
  let rowsPerChunk = Math.max(1, Math.floor(CELLS_PER_CHUNK / columnCount));
  let done = first;
  while (done < end) {
    signal?.throwIfAborted();
    const rowCount = Math.min(rowsPerChunk, end - done);
    let rows: CellValue[][];
    try {
      rows = await readChunk(asked, sheet, { row: rect.row + done, rowCount, column: rect.column + column, columnCount });
    } catch (error) {
      if (!(error instanceof AppError && error.code === "too-large") || rowCount === 1) throw error;
      rowsPerChunk = Math.ceil(rowCount / 2);
      continue;
    }
    await onRows(done, columnCount === rect.columnCount ? rows : widened(rows, column, rect.columnCount));
    done += rowCount;
  }
}

/** Rows as wide as was asked for; what was not read holds nothing. */
function widened(rows: readonly (readonly CellValue[])[], column: number, columnCount: number): CellValue[][] {
  return rows.map((row) => {
    const whole = new Array<CellValue>(columnCount).fill("");
    for (let i = 0; i < row.length; i++) whole[column + i] = row[i]!;
    return whole;
  });
}

/** A run of its own for each chunk lets the host drop the range (and its values) at once instead of at the end. */
async function readChunk(asked: Asked, sheet: string, rect: Rect): Promise<CellValue[][]> {
  return runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(rect.row, rect.column, rect.rowCount, rect.columnCount);
    if (asked === "formulas") {
      range.load({ formulas: true });
      await context.sync();
      return range.formulas as CellValue[][];
    }
    range.load({ values: true });
    await context.sync();
    return range.values as CellValue[][];
  });
}
