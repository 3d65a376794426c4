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
 * only the rows that hold something are read.
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
  for (const { first, end } of await filledSpans(sheet, rect, signal)) await readSpan(asked, sheet, rect, first, end, onRows, signal);
}

/** Rows of a rectangle, counted from its first; without `end`. */
interface Span {
  readonly first: number;
  readonly end: number;
}

async function filledSpans(sheet: string, rect: Rect, signal?: AbortSignal): Promise<Span[]> {
  if (rect.rowCount <= MOST_ROWS_UNSEEN) return [{ first: 0, end: rect.rowCount }];
  signal?.throwIfAborted();
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const blocks: Excel.Range[] = [];
    for (let first = 0; first < rect.rowCount; first += MOST_ROWS_UNSEEN) {
      const rowCount = Math.min(MOST_ROWS_UNSEEN, rect.rowCount - first);
      const block = worksheet.getRangeByIndexes(rect.row + first, rect.column, rowCount, rect.columnCount);
      blocks.push(block.getUsedRangeOrNullObject(true).load({ rowIndex: true, rowCount: true }));
    }
    await context.sync();
    const spans: Span[] = [];
    for (const { first, end } of blocks.filter((used) => !used.isNullObject).map((used) => spanOf(used, rect))) {
      const last = spans.at(-1);
      // Blocks that follow each other are read in chunks that take no notice of where a block ends.
      if (last?.end === first) spans[spans.length - 1] = { first: last.first, end };
      else spans.push({ first, end });
    }
    return spans;
  });
}

function spanOf({ rowIndex, rowCount }: Excel.Range, rect: Rect): Span {
  return { first: rowIndex - rect.row, end: rowIndex - rect.row + rowCount };
}

async function readSpan(
  asked: Asked,
  sheet: string,
  rect: Rect,
  first: number,
  end: number,
  onRows: ChunkSink,
  signal?: AbortSignal,
): Promise<void> {
  let rowsPerChunk = Math.max(1, Math.floor(CELLS_PER_CHUNK / rect.columnCount));
  let done = first;
  while (done < end) {
    signal?.throwIfAborted();
    const rowCount = Math.min(rowsPerChunk, end - done);
    let rows: CellValue[][];
    try {
      rows = await readChunk(asked, sheet, { ...rect, row: rect.row + done, rowCount });
    } catch (error) {
      if (!(error instanceof AppError && error.code === "too-large") || rowCount === 1) throw error;
      rowsPerChunk = Math.ceil(rowCount / 2);
      continue;
    }
    await onRows(done, rows);
    done += rowCount;
  }
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
