import type { CellValue } from "../model/cell";
import { rowSpanOf } from "../model/parts";
import { writtenColumn, type RegisterData } from "../model/register-data";
import type { PlanValue, Where } from "./plan";

/**
 * A count as a plan value. It becomes a live formula only where COUNTIFS over the sheet's own cells would give the very same number; where
 * the core has read a synonym, a stray blank or a mapped value, the number stays as it is.
 * @param count the core's own count.
 */
export function liveCount<K extends string>(data: RegisterData<K>, where: readonly Where<NoInfer<K>>[], count: number): PlanValue {
  const fixed: PlanValue = { value: count };
  if (isSparse(data)) return fixed;
  if (where.length === 0 || !where.every((clause) => isPlainCriterion(clause.equals) && data.columns[clause.column] !== undefined))
    return fixed;
  // Blank rows inside the register are no rows to the core, but COUNTIFS would count their blank cells.
  if (where.every((clause) => clause.equals === "") && data.rowCount !== rowSpanOf(data.mapping)) return fixed;
  return countIfs(data, where) === count ? { value: count, live: { kind: "countRows", register: data.mapping.register, where } } : fixed;
}

/** Number of rows, live where COUNTA over `column` gives the same. */
export function liveRowCount<K extends string>(data: RegisterData<K>, column: NoInfer<K>): PlanValue {
  const filled = writtenColumn(data, column)?.reduce((sum: number, cell) => sum + (cell === "" ? 0 : 1), 0);
  if (filled !== data.rowCount || isSparse(data)) return { value: data.rowCount };
  return { value: data.rowCount, live: { kind: "countFilled", register: data.mapping.register, column } };
}

/**
 * True where nearly all rows between the register's first and last are blank: a stray cell at the bottom of the sheet. Dozens of formulas over
 * a million blank cells would slow every edit of the workbook.
 */
function isSparse({ rowCount, mapping }: RegisterData): boolean {
  const rowSpan = rowSpanOf(mapping);
  return rowSpan > 10_000 && rowCount * 20 < rowSpan;
}

/**
 * True for a text that COUNTIFS takes as nothing but text: Excel reads criteria such as `27`, `1-2`, `maj 5`, `>x`, `TRUE`
 * and `a*` as numbers, dates, comparisons, truth values and patterns, and refuses more than 255 characters.
 */
function isPlainCriterion(text: string): boolean {
  if (text === "") return true;
  return text.length <= 255 && /^\p{L}[^\d*?~]*$/u.test(text) && !TRUTH_VALUES.has(text.toLowerCase());
}
const TRUTH_VALUES: ReadonlySet<string> = new Set(["true", "false", "sand", "sandt", "falsk"]);

/** What COUNTIFS gives for plain criteria: whole cells, text only, ignoring case; an empty criterion means empty cells. */
function countIfs(data: RegisterData, where: readonly Where[]): number {
  const wanted = where.map(({ equals }) => equals.toLowerCase()).join(SEPARATOR);
  return (
    tally(
      data,
      where.map(({ column }) => column),
    ).get(wanted) ?? 0
  );
}

const SEPARATOR = "\u0000";
/** Stands for a number or truth value, which no plain criterion meets. */
const NO_TEXT = "\u0001";
const tallies = new WeakMap<RegisterData, Map<string, ReadonlyMap<string, number>>>();

/** How often each combination of texts occurs in the columns; counted once, since a table asks for every one of its rows. */
function tally(data: RegisterData, columns: readonly string[]): ReadonlyMap<string, number> {
  const known = tallies.get(data) ?? new Map<string, ReadonlyMap<string, number>>();
  tallies.set(data, known);
  const name = columns.join(SEPARATOR);
  const earlier = known.get(name);
  if (earlier !== undefined) return earlier;
  const raw = new Map<string, number>();
  const cells = columns.map((column) => writtenColumn(data, column) ?? []);
  for (let row = 0; row < data.rowCount; row++) {
    const key = cells.map((column) => textOf(column[row] ?? "")).join(SEPARATOR);
    raw.set(key, (raw.get(key) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [key, count] of raw) counts.set(key.toLowerCase(), (counts.get(key.toLowerCase()) ?? 0) + count);
  known.set(name, counts);
  return counts;
}

function textOf(cell: CellValue): string {
  return typeof cell === "string" ? cell : NO_TEXT;
}
