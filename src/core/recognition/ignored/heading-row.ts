import { keyOf } from "../../text/signs";
import type { KeyForms } from "./keys";
import { type FilledCell, type ReadRows, filledCells, isWords, wordsOf } from "./row-cells";

/** "Social- og sundhedsforvaltningen", "Center for Byudvikling": what a municipality is divided into. */
const UNIT =
  /(?:forvaltning|forvaltningen|direktion|direktionen|sekretariatet)(?: \([^)]*\))?$|^(?:forvaltning|afdeling|center for|afsnit|fagområde|magistratsafdelingen)(?![\p{L}-])/iu;

/**
 * A row that gives the rows below it a name. It is known by what it holds: a lone text that is merged across, ends in a colon, stands among
 * keys and is none, names a unit, or says what the rows below say in a column of their own.
 * @param next the next record below, where there is one.
 */
export function isHeadingRow(cells: readonly FilledCell[], row: number, next: number | undefined, rows: ReadRows, keys: KeyForms): boolean {
  const words = cells.filter(isWords);
  const [first] = cells as [FilledCell];
  if (cells.length > 2 || (words.length === 0 && cells.length > 1)) return false;
  if (next !== undefined && words.length === cells.length && words.some((cell) => isSaidBelow(cell, next, rows))) return true;
  if (cells.length === 2 && !isCount(cells[1]!)) return next !== undefined && isNumberedAbove(cells, next, rows);
  return isLoneHeading(first, row, next === row + 1, rows, keys);
}

function isLoneHeading(cell: FilledCell, row: number, hasRows: boolean, rows: ReadRows, keys: KeyForms): boolean {
  const isKey = cell.column === rows.key && keys.isLikeKey(cell.value);
  if (rows.across.has(rows.sheetRows[row]!)) return isKey !== true;
  // A number among other keys is a year above its rows, or a running number.
  if (cell.column === rows.key && isKey === false) return isWords(cell) || hasRows;
  if (!isWords(cell)) return false;
  const text = wordsOf(cell);
  if (text.endsWith(":")) return true;
  if (!cell.column.isLabel && cell.column !== rows.name) return false;
  return UNIT.test(text);
}

/** "1 | Adgang" above "1.1 | …": the number of a chapter with its name. */
function isNumberedAbove([first, second]: readonly FilledCell[], next: number, { key, name }: ReadRows): boolean {
  if (first!.column !== key || second!.column !== name) return false;
  const number = wordsOf(first!).replace(/\.$/, "");
  return /^\d{1,2}$/.test(number) && wordsOf({ column: key, value: key.values[next]! }).startsWith(`${number}.`);
}

/** "(3)", "3 systemer" beside a heading. */
function isCount(cell: FilledCell): boolean {
  return /^\(?\d{1,4}(?: \p{L}+)?\)?$/u.test(wordsOf(cell));
}

/** The next record says the same in another column: the heading is what it is grouped by. */
function isSaidBelow(cell: FilledCell, next: number, { columns }: ReadRows): boolean {
  const said = keyOf(wordsOf(cell).replace(/:$/, ""));
  return filledCells(columns, next).some(
    (other) =>
      other.column !== cell.column && typeof other.value === "string" && other.column.spec.kind !== "key" && keyOf(other.value) === said,
  );
}
