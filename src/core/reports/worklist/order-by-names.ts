import { isErrorValue, type CellValue, type Column } from "../../model/cell";
import { keyOf } from "../../text/signs";

/**
 * Rows sorted by the names in the columns, the first column weighing most: in Danish order, ignoring case and blanks, rows without a name
 * last, and otherwise in sheet order. A register of a million rows has few names, so each is compared once.
 */
export function orderByNames(rows: readonly number[], columns: readonly (Column | undefined)[]): number[] {
  const ranks = columns.filter((column) => column !== undefined).map((column) => rankOf(rows, column));
  return [...rows].sort((a, b) => {
    for (const rank of ranks) {
      const difference = rank(a) - rank(b);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

const DANISH = new Intl.Collator("da", { numeric: true });

function rankOf(rows: readonly number[], column: Column): (row: number) => number {
  const folded = new Map<CellValue, string>();
  for (const row of rows) {
    const cell = column[row]!;
    if (!folded.has(cell)) folded.set(cell, isErrorValue(cell) ? "" : keyOf(cell));
  }
  const names = [...new Set(folded.values())].sort((a, b) => Number(a === "") - Number(b === "") || DANISH.compare(a, b));
  const rank = new Map(names.map((name, i) => [name, i]));
  const byCell = new Map([...folded].map(([cell, name]) => [cell, rank.get(name)!]));
  return (row) => byCell.get(column[row]!)!;
}
