import type { CellValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import type { PlanValue, Where } from "./plan";

/**
 * A count as a plan value. It becomes a live formula only where COUNTIFS over the sheet's own cells would give the very
 * same number; where the core has read a synonym, a stray blank or a mapped value, the number stands as it is.
 * @param count what the core has counted.
 */
export function liveCount(data: RegisterData, where: readonly Where[], count: number): PlanValue {
  const fixed: PlanValue = { value: count };
  if (where.length === 0 || !where.every((clause) => isPlainCriterion(clause.equals) && data.columns[clause.column] !== undefined)) return fixed;
  // Blank rows inside the register are no rows to the core, but COUNTIFS would count their blank cells.
  if (where.every((clause) => clause.equals === "") && data.rowCount !== data.mapping.rowSpan) return fixed;
  return countIfs(data, where) === count ? { value: count, live: { kind: "countRows", register: data.mapping.register, where } } : fixed;
}

/** Number of rows, live where COUNTA over `column` gives the same. */
export function liveRowCount(data: RegisterData, column: string): PlanValue {
  const filled = data.columns[column]?.reduce((sum: number, cell) => sum + (cell === "" ? 0 : 1), 0);
  if (filled !== data.rowCount) return { value: data.rowCount };
  return { value: data.rowCount, live: { kind: "countFilled", register: data.mapping.register, column } };
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
  const clauses = where.map(({ column, equals }) => ({ cells: data.columns[column]!, equals: equals.toLowerCase() }));
  let count = 0;
  for (let row = 0; row < data.rowCount; row++) {
    if (clauses.every(({ cells, equals }) => matches(cells[row]!, equals))) count++;
  }
  return count;
}

function matches(cell: CellValue, equals: string): boolean {
  return typeof cell === "string" && (cell === equals || cell.toLowerCase() === equals);
}
