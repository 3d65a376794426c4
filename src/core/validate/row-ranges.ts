import type { Column } from "../model/cell";

/** Data rows that are evaluated in one call. */
export type RowRange = readonly [from: number, to: number];

/**
 * Rows evaluated between two steps. All rules go over one chunk before the next is begun, so that its cells are still in the processor's
 * cache when the tenth rule reads them; many more rows than this no longer fit.
 */
export const CHUNK_ROWS = 2_000;

/** All rows, chunk by chunk; at least one chunk, so that a rule over an empty register is run. */
export function chunksOf(rowCount: number, chunkRows = CHUNK_ROWS): RowRange[] {
  const chunks: RowRange[] = [];
  for (let from = 0; from === 0 || from < rowCount; from += chunkRows) chunks.push([from, Math.min(rowCount, from + chunkRows)]);
  return chunks;
}

/** A cell of so many characters costs a rule no more than the call does. */
const SHORT = 1_000;
/** Characters beyond short cells that are evaluated in one call; a longer cell is evaluated by itself. */
const CHUNK_CHARACTERS = 20_000;

/** A range in parts, so that long cells are not evaluated many at a time: Excel allows 32,767 characters in each. */
export function* cutAtLongCells([from, to]: RowRange, columns: readonly Column[]): Generator<RowRange> {
  let begin = from;
  let characters = 0;
  for (let row = from; row < to; row++) {
    let own = 0;
    for (const column of columns) {
      const cell = column[row];
      if (typeof cell === "string" && cell.length > SHORT) own += cell.length;
    }
    if (own > 0 && row > begin && characters + own > CHUNK_CHARACTERS) {
      yield [begin, row];
      [begin, characters] = [row, 0];
    }
    characters += own;
  }
  yield [begin, to];
}
