import { type CellValue, isBlank } from "../../model/cell";
import type { IgnoredRow } from "../../model/register-data";
import { isHeadingRow } from "./heading-row";
import { type KeyForms, keyForms } from "./keys";
import { isNoteRow, isPageRow, isSentence } from "./note-row";
import { isPlaceholder, preparedRows } from "./prepared-rows";
import { type FilledCell, type ReadRows, filledCells, isNext, isWords, wordsOf } from "./row-cells";
import { isRowOfSums, isTotalRow, mayBeTotal } from "./total-row";

type Kind = IgnoredRow["kind"];

/** A record that somebody works with has more; only rows with fewer filled cells, or fewer texts, are looked at one by one. */
const FEW_CELLS = 3;
const FEW_TEXTS = 2;
/** So many rows of bare numbers are compared with the sums of what is above them; a list of nothing but numbers has no totals. */
const MOST_SUMS = 500;
/** A sum below this is too easily met by chance to make a named row a total. */
const LEAST_SUM = 100;

/**
 * The rows that are no records, by data row number.
 * @param from the first row after the hints.
 * @param headers rows that repeat the headers.
 */
export function kindsOfRows(rows: ReadRows, from: number, headers: ReadonlySet<number>): Map<number, Kind> {
  const kinds = new Map<number, Kind>();
  for (const row of headers) kinds.set(row, "header");
  const keys = keyForms(rows);
  const suspects = suspectRows(rows, from).filter((row) => !headers.has(row));
  const isRecord = (row: number): boolean => row >= from && !kinds.has(row);
  const open = (): number[] => suspects.filter((row) => !kinds.has(row));
  for (const row of open()) {
    const kind = kindByItself(filledCells(rows.columns, row), rows, keys);
    if (kind !== undefined) kinds.set(row, kind);
  }
  const headings = headingRows(open(), rows, keys, kinds);
  for (const row of headings) {
    const isAbove = headings.has(row + 1);
    const isOpening = isAbove || opensRows(row, rows, (at) => kinds.has(at));
    kinds.set(row, isAbove && isRepeatedBelow(row, rows) ? kinds.get(row + 1)! : isOpening ? "heading" : loneKind(row, rows));
  }
  for (const row of preparedRows(open(), rows, keys, isRecord)) kinds.set(row, "prepared");
  for (const row of open().slice(0, MOST_SUMS)) if (isTotalByNumbers(row, rows, keys, isRecord)) kinds.set(row, "total");
  for (const row of pageTitles(headers, rows, keys, kinds)) kinds.set(row, "page");
  closingHeadings(kinds, rows);
  return kinds;
}

/** Rows with few cells, few texts or no name, and those whose label may be a total's; one pass over each column. */
function suspectRows({ columns, rowCount, key, name }: ReadRows, from: number): number[] {
  const filled = new Uint16Array(rowCount);
  const texts = new Uint16Array(rowCount);
  for (const { values } of columns) {
    for (let row = from; row < rowCount; row++) {
      const value = values[row]!;
      if (value === "" || isBlank(value)) continue;
      filled[row]!++;
      if (typeof value === "string") texts[row]!++;
    }
  }
  const leftmost = columns[0];
  const found: number[] = [];
  for (let row = from; row < rowCount; row++) {
    const title = name?.values[row] ?? "";
    const labels = [title, key?.values[row] ?? "", leftmost?.values[row] ?? ""];
    const isFew = filled[row]! <= FEW_CELLS || texts[row]! <= FEW_TEXTS;
    if (isFew || isBlank(title) || isPlaceholder(title) || labels.some(isTotalLabel)) found.push(row);
  }
  return found;
}

function isTotalLabel(value: CellValue): boolean {
  return typeof value === "string" && mayBeTotal(value);
}

/** What the row says by itself, whatever stands around it. */
function kindByItself(cells: readonly FilledCell[], rows: ReadRows, keys: KeyForms): Kind | undefined {
  const isKey = ({ column, value }: FilledCell): boolean => column === rows.key && keys.isLikeKey(value) === true;
  if (isTotalRow(cells, rows)) return "total";
  if (isPageRow(cells, isKey)) return "page";
  return !cells.some(isKey) && isNoteRow(cells) ? "note" : undefined;
}

/** From the end up. */
function headingRows(open: readonly number[], rows: ReadRows, keys: KeyForms, kinds: ReadonlyMap<number, Kind>): ReadonlySet<number> {
  const found = new Set<number>();
  const lone: number[] = [];
  const suspects = new Set(open);
  // From the end up, so that the record below is known, however many headings follow each other.
  let next: number | undefined;
  for (let row = rows.rowCount - 1; row >= 0; row--) {
    if (kinds.has(row)) continue;
    if (!suspects.has(row)) {
      next = row;
      continue;
    }
    const cells = filledCells(rows.columns, row);
    // What heads rows is not what they say themselves: equal rows have no record below.
    const isRepeated = isRepeatedBelow(row, rows) || (row > 0 && isRepeatedBelow(row - 1, rows));
    if (isHeadingRow(cells, row, isRepeated ? undefined : next, rows, keys)) found.add(row);
    else {
      if (isLoneName(cells, rows)) lone.push(row);
      next = row;
    }
  }
  if (lone.length > 1 && lone.every((row) => opensGroup(row, rows, (at) => kinds.has(at) || found.has(at))))
    for (const row of lone) found.add(row);
  return found;
}

/** The next row of the sheet says the same, or both are running numbers alone. */
function isRepeatedBelow(row: number, rows: ReadRows): boolean {
  const { columns, key, rowCount } = rows;
  if (row + 1 >= rowCount || !isNext(row, rows)) return false;
  return columns.every((column) => {
    const [here, below] = [column.values[row]!, column.values[row + 1]!];
    return here === below || (column === key && typeof here === "number" && typeof below === "number");
  });
}

/** A long text with no rows right below it is a remark. */
function loneKind(row: number, { columns }: ReadRows): Kind {
  const cells = filledCells(columns, row);
  return cells.length === 1 && isSentence(wordsOf(cells[0]!)) ? "note" : "heading";
}

function isLoneName(cells: readonly FilledCell[], { key, name }: ReadRows): boolean {
  const [cell] = cells;
  return cells.length === 1 && isWords(cell!) && cell!.column !== key && (cell!.column.isLabel || cell!.column === name);
}

/** After a blank row, another group or the headers, and with rows of its own right below. */
function opensGroup(row: number, rows: ReadRows, isNone: (row: number) => boolean): boolean {
  const { sheetRows } = rows;
  const follows = row === 0 || isNone(row - 1) || sheetRows[row - 1]! < sheetRows[row]! - 1;
  return follows && opensRows(row, rows, isNone);
}

function opensRows(row: number, rows: ReadRows, isNone: (row: number) => boolean): boolean {
  return row + 1 < rows.rowCount && !isNone(row + 1) && isNext(row, rows);
}

function isTotalByNumbers(row: number, rows: ReadRows, keys: KeyForms, isRecord: (row: number) => boolean): boolean {
  const cells = filledCells(rows.columns, row);
  const words = cells.filter(isWords);
  if (words.length > 1 || !isRowOfSums(cells, row, rows, isRecord)) return false;
  const [named] = words;
  if (named === undefined) return true;
  if (!named.column.isLabel && named.column !== rows.name) return false;
  if (named.column === rows.key) return keys.isLikeKey(named.value) === false;
  return rows.key !== undefined && cells.some(({ value }) => typeof value === "number" && Math.abs(value) >= LEAST_SUM);
}

/** A lone text right above headers that are repeated is the printed page's title. */
function pageTitles(headers: ReadonlySet<number>, rows: ReadRows, keys: KeyForms, kinds: ReadonlyMap<number, Kind>): number[] {
  const found: number[] = [];
  for (const header of headers) {
    const row = header - 1;
    if (row < 0 || kinds.has(row)) continue;
    const cells = filledCells(rows.columns, row);
    const [cell] = cells;
    if (cells.length === 1 && isWords(cell!) && !(cell!.column === rows.key && keys.isLikeKey(cell!.value) === true)) found.push(row);
  }
  return found;
}

/** A lone text below the last record is a note, unless groups have headings here: then it is a group without rows. */
function closingHeadings(kinds: Map<number, Kind>, { rowCount }: ReadRows): void {
  let end = rowCount;
  while (end > 0 && kinds.has(end - 1)) end--;
  const hasGroups = [...kinds].some(([row, kind]) => kind === "heading" && row < end);
  if (!hasGroups) for (let row = end; row < rowCount; row++) if (kinds.get(row) === "heading") kinds.set(row, "note");
}
