import type { MarkKind } from "../../core/dependencies/highlight-plan";
import { cellAddress, columnLetters, quoteSheetName, type Rect } from "../../core/model/address";

/**
 * Our mark inside a rule's formula. `N("text")` is always 0, so the term never changes the outcome; it stays readable
 * even when the legend sheet has been renamed or deleted (its address then becomes #REF!).
 */
const MARK_PREFIX = "sapa-mark:";

/** The location of one mark's keys on the legend sheet. */
export interface KeyList {
  readonly sheet: string;
  readonly rect: Rect;
}

/**
 * The rule of one mark, in Excel's English form with commas. References are relative to the upper left cell of the range that the rule is
 * put on, so `row` is that range's first row and the columns are fixed.
 * The key is compared as text without outer blanks, and with MATCH's wildcards switched off: a register with the id `?` must not have every
 * one-letter system marked.
 */
export function markFormula(
  kind: MarkKind,
  row: number,
  keyColumn: number | undefined,
  nameColumn: number | undefined,
  list: KeyList,
): string {
  const key = keyExpression(row, keyColumn, nameColumn);
  const literal = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${key},"~","~~"),"*","~*"),"?","~?")`;
  return `=AND(N("${MARK_PREFIX}${kind}")=0,ISNUMBER(MATCH(${literal},${absolute(list)},0)))`;
}

/** True for a rule of the add-in, in whatever state the user has brought it. */
export function isOurMark(formula: string): boolean {
  return formula.includes(`N("${MARK_PREFIX}`);
}

/** Text as Excel's TRIM makes it: no outer blanks, single blanks inside. */
export function excelTrim(text: string): string {
  return text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ");
}

function keyExpression(row: number, keyColumn: number | undefined, nameColumn: number | undefined): string {
  const cell = (column: number): string => `TRIM($${columnLetters(column)}${row + 1})`;
  if (keyColumn === undefined && nameColumn === undefined) throw new Error("A mark needs a key or a name column");
  if (keyColumn === undefined || nameColumn === undefined) return cell((keyColumn ?? nameColumn)!);
  return `IF(${cell(keyColumn)}="",${cell(nameColumn)},${cell(keyColumn)})`;
}

function absolute({ sheet, rect }: KeyList): string {
  const corner = (row: number, column: number): string => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `${quoteSheetName(sheet)}!${corner(rect.row, rect.column)}:${corner(rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1)}`;
}
