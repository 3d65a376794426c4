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
