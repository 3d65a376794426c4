import { parseNumber } from "../../identifiers/numbers";
import type { Column } from "../../model/cell";
import { isBlank } from "../../model/cell";
import { isNext, type ReadRows } from "./row-cells";

interface Sum {
  readonly total: number;
  readonly addends: number;
}

/**
 * Whether a number is the sum of at least two of its column's cells: of the records right above it or right below it, back to the next row
 * that is none or to a blank row, of all records above, or of all that stands above. Asked of few rows.
 */
export function isSumOf(values: Column, wanted: number, row: number, rows: ReadRows, isRecord: (row: number) => boolean): boolean {
  const above: number[] = [];
  for (let at = row - 1; at >= 0 && isRecord(at) && (at === row - 1 || isNext(at, rows)); at--) above.push(at);
  const below: number[] = [];
  for (let at = row + 1; at < rows.rowCount && isRecord(at) && isNext(at - 1, rows); at++) below.push(at);
  const earlier = Array.from({ length: row }, (_, at) => at);
  return [above, below, earlier.filter(isRecord), earlier].some((addends) => matches(sumOf(values, addends), wanted));
}

function matches({ total, addends }: Sum, wanted: number): boolean {
  return addends > 1 && Math.abs(total - wanted) <= 1e-9 * Math.max(1, Math.abs(total));
}

function sumOf(values: Column, rows: readonly number[]): Sum {
  let total = 0;
  let addends = 0;
  for (const row of rows) {
    const value = values[row]!;
    const number = isBlank(value) ? undefined : parseNumber(value);
    if (number === undefined) continue;
    total += number;
    addends++;
  }
  return { total, addends };
}
