import { type CellValue, isBlank } from "../../model/cell";
import type { KeyForms } from "./keys";
import { type FilledCell, type ReadRows, filledCells, isNext, isNothing, isWords } from "./row-cells";

/** So many rows that say the same are no chance. */
const FEWEST_ALIKE = 3;

/**
 * Rows made ready for later: with a running number and nothing else, with what a formula shows of empty cells (0), and, where at least three
 * follow each other down to the end or to a row that is no record, rows that say the same in every column but their number and have no name.
 * A row that somebody has begun has a name.
 * @param candidates data rows that are not known to be anything else, ascending.
 */
export function preparedRows(
  candidates: readonly number[],
  rows: ReadRows,
  keys: KeyForms,
  isRecord: (row: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  const numbered: number[] = [];
  const nameless: number[] = [];
  let isCertain = false;
  for (const row of candidates) {
    const cells = filledCells(rows.columns, row);
    const filled = cells.filter(({ value }) => !isNothing(value));
    if (filled.length === 0) found.add(row);
    else if (filled.every((cell) => isRunningNumber(cell, rows, keys))) {
      numbered.push(row);
      isCertain ||= filled.every(({ value }) => typeof value === "number");
    } else if (rows.name !== undefined && isUnsaid(rows, row)) nameless.push(row);
  }
  // One lone key may be a record that somebody has begun; two are a series.
  if (numbered.length > 1 || isCertain) for (const row of numbered) found.add(row);
  // From the end up: a run may go before another one.
  for (const run of runsAlike(nameless, rows).reverse()) {
    const after = run.at(-1)! + 1;
    const ends = after >= rows.rowCount || !isNext(after - 1, rows) || !isRecord(after) || found.has(after);
    if (run.length >= FEWEST_ALIKE && ends) for (const row of run) found.add(row);
  }
  return found;
}

/** A key, or a number at the very left. */
function isRunningNumber(cell: FilledCell, { key }: ReadRows, keys: KeyForms): boolean {
  if (cell.column === key) return !isWords(cell) || (/\d/.test(String(cell.value)) && keys.isLikeKey(cell.value) !== false);
  return cell.column.isLabel && !isWords(cell);
}

/** "[navn]", "Indtast …": what a prepared row says until somebody writes over it. */
export function isPlaceholder(value: CellValue): boolean {
  return (
    typeof value === "string" && /^[[(<].*[\])>]$|^(?:vælg|skriv|indtast|choose|enter)(?![\p{L}\d]).*(?:…|\.{3})$/iu.test(value.trim())
  );
}

/** No name, or one that stands for none. */
function isUnsaid({ name }: ReadRows, row: number): boolean {
  const value = name!.values[row]!;
  return isBlank(value) || isNothing(value) || isPlaceholder(value);
}

/** Rows that follow each other and say the same in all columns but the running number. */
function runsAlike(nameless: readonly number[], rows: ReadRows): number[][] {
  const runs: number[][] = [];
  let before: string | undefined;
  for (const row of nameless) {
    const said = saidIn(row, rows);
    const run = runs.at(-1);
    if (run?.at(-1) === row - 1 && said === before) run.push(row);
    else runs.push([row]);
    before = said;
  }
  return runs;
}

function saidIn(row: number, { columns, key }: ReadRows): string {
  return JSON.stringify(
    columns.map((column) => (column === key || (column.isLabel && typeof column.values[row] === "number") ? "" : column.values[row]!)),
  );
}
