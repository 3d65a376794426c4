import type { Rect } from "../model/address";
import { namesPerson } from "../identifiers/mask-persons";

/*
 * A formula of one cell that has been filled down a column, and the one formula that fills the same cells: `=SAPA.STATUS(A2)`, `=SAPA.STATUS(A3)` …
 * is `=SAPA.STATUS.LISTE(A2:A20)` in the first of them.
 */

/** What a function is given: a cell of a column so many rows below the formula, or the same in every row. */
type ListArgument = { readonly column: string; readonly below: number } | { readonly text: string };

/** Formulas below one another that differ by their row alone. Zero-based row and column of the first. */
export interface FilledColumn {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  /** The function, as it is written: `SAPA.STATUS`. */
  readonly call: string;
  /** `column` is all that stands before the row's number: `A`, `$A`, `'Ark 1'!A`. */
  readonly args: readonly ListArgument[];
}

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The twin that takes a column. */
const LIST_SUFFIX = ".LISTE";
/** Fewer rows are no column; more are several, as Excel on the web takes no answer of more than 5 MB. */
const FEWEST_ROWS = 2;
const MOST_ROWS = 20_000;

const CALL = /^=([\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*)\((.*)\)$/u;
/** A text, a number or a truth value, a cell; each up to the next argument. */
const ARGUMENT = /("(?:[^"]|"")*"|[+-]?\d+(?:\.\d+)?|TRUE|FALSE|(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d{1,7})(,|$)/uy;
const CELL_OF_ROW = /^(.*?\$?[A-Z]{1,3})(\d+)$/su;

/**
 * Columns of formulas of one cell each, of these functions (their names without the namespace, as a workbook has them). Formulas that do anything else
 * beside, take a range, or name a person are left out. `cells`: in any order.
 */
export function filledColumns(cells: readonly FormulaCell[], namespace: string, functions: readonly string[]): FilledColumn[] {
  const calls = new Set(functions.map((name) => `${namespace}.${name}`));
  const order = [...cells].sort((a, b) => (a.sheet === b.sheet ? a.column - b.column || a.row - b.row : a.sheet < b.sheet ? -1 : 1));
  const found: { -readonly [K in keyof FilledColumn]: FilledColumn[K] }[] = [];
  for (const cell of order) {
    const read = readCall(cell);
    if (read === undefined || !calls.has(read.call)) continue;
    const last = found.at(-1);
    const goesOn =
      last !== undefined &&
      last.sheet === cell.sheet &&
      last.column === cell.column &&
      last.row + last.rowCount === cell.row &&
      last.rowCount < MOST_ROWS &&
      formulaAt(last, last.rowCount) === cell.formula;
    if (goesOn) last.rowCount++;
    else found.push({ sheet: cell.sheet, row: cell.row, column: cell.column, rowCount: 1, ...read });
  }
  return found.filter(({ rowCount }) => rowCount >= FEWEST_ROWS);
}

/** Undefined for what is not one call with a cell of a row among its arguments. */
function readCall({ formula, row }: FormulaCell): Pick<FilledColumn, "call" | "args"> | undefined {
  const [, call, given] = CALL.exec(formula) ?? [];
  if (call === undefined || given === undefined || call.endsWith(LIST_SUFFIX) || namesPerson(formula)) return undefined;
  const args: ListArgument[] = [];
  let at = 0;
  for (;;) {
    ARGUMENT.lastIndex = at;
    const match = ARGUMENT.exec(given);
    if (match === null) return undefined;
    args.push(argumentOf(match[1]!, row));
    at = ARGUMENT.lastIndex;
    if (match[2] === "") break;
  }
  return args.some((arg) => "column" in arg) ? { call, args } : undefined;
}

function argumentOf(text: string, row: number): ListArgument {
  if (text.startsWith('"')) return { text };
  const [, column, number] = CELL_OF_ROW.exec(text) ?? [];
  return column === undefined ? { text } : { column, below: Number(number) - 1 - row };
}

/** The cells of a column. */
export function rectOf({ row, column, rowCount }: FilledColumn): Rect {
  return { row, column, rowCount, columnCount: 1 };
}

/** The formula of the cell so many rows below the first. */
export function formulaAt({ call, args, row }: FilledColumn, below: number): string {
  return `=${call}(${args.map((arg) => ("text" in arg ? arg.text : `${arg.column}${row + below + arg.below + 1}`)).join(",")})`;
}

/** The one formula, for the first cell. */
export function listFormula({ call, args, row, rowCount }: FilledColumn): string {
  const given = args.map((arg) => {
    if ("text" in arg) return arg.text;
    const first = row + arg.below + 1;
    return `${arg.column}${first}:${cellOnly(arg.column)}${first + rowCount - 1}`;
  });
  return `=${call}${LIST_SUFFIX}(${given.join(",")})`;
}

/** Without the sheet, which is named before the range's first cell alone. */
function cellOnly(column: string): string {
  return column.slice(column.lastIndexOf("!") + 1);
}
