import { CELL_INVERTED_INDEX_CACHE, type ErrorType } from "@univerjs/engine-formula";

type Rows = ReadonlySet<number>;

/**
 * The engine's index spreads the rows of all blanks and zeros of a column into the arguments of one call, which overflows the
 * stack from about 100,000 rows on (`COUNTIFS` over a column that is mostly blank). For these it is asked for the
 * values' rows instead, which it hands out as sets. There is one index for the whole program.
 */
export function findBlanksWithoutSpreading(): void {
  if (cured) return;
  cured = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const original = index.getCellPositions.bind(index);
  index.getCellPositions = (unitId, sheetId, column, value, rowsInCache) => {
    if (!isBlankOrZero(value)) return original(unitId, sheetId, column, value, rowsInCache);
    const byValue = index.getCellValuePositions(unitId, sheetId, column) as ReadonlyMap<unknown, Rows> | undefined;
    if (!byValue) return undefined;
    const matchingRows: number[] = [];
    const rowsInside = (rows: Rows): void => {
      for (const row of rows) if (rowsInCache.some(([start, end]) => row >= start && row <= end)) matchingRows.push(row);
    };
    // Blanks stand under a symbol of the engine's own.
    for (const [key, rows] of byValue) if (key === 0 || typeof key === "symbol") rowsInside(rows);
    return { errorType: null as ErrorType | null, matchingRows } as ReturnType<typeof original>;
  };
}

let cured = false;

function isBlankOrZero(value: unknown): boolean {
  return value === null || value === undefined || value === "" || value === 0 || value === "0";
}
