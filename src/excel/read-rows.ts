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

/** Reads a rectangle chunk by chunk. A chunk that is too large for the host after all is halved and asked for again. */
export async function readRows(sheet: string, rect: Rect, onRows: ChunkSink, signal?: AbortSignal): Promise<void> {
  let rowsPerChunk = Math.max(1, Math.floor(CELLS_PER_CHUNK / rect.columnCount));
  let done = 0;
  while (done < rect.rowCount) {
    signal?.throwIfAborted();
    const rowCount = Math.min(rowsPerChunk, rect.rowCount - done);
    let rows: CellValue[][];
    try {
      rows = await readChunk(sheet, { ...rect, row: rect.row + done, rowCount });
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
async function readChunk(sheet: string, rect: Rect): Promise<CellValue[][]> {
  return runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(rect.row, rect.column, rect.rowCount, rect.columnCount);
    range.load({ values: true });
    await context.sync();
    return range.values as CellValue[][];
  });
}
