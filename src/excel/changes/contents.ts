import type { CellContents } from "../../core/changes/change";
import { isErrorValue, type CellValue } from "../../core/model/cell";
import { textCell } from "../text-cell";

export type Written = Omit<CellContents, "value">;

const TEXT_FORMAT = "@";
export const GENERAL = "General";

/**
 * `Range.formulas` leaves out the apostrophe that makes `=…` a text (https://github.com/OfficeDev/office-js/issues/6687), so a text and a
 * formula are equal in it; only a formula differs from its value.
 */
export function contentsOf(formula: CellValue, value: CellValue, numberFormat: string): CellContents {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { formula: isFormula ? formula : asContents(value), value, numberFormat };
}

/** A value that is no formula, as `CellContents.formula` says it. */
export function asContents(value: CellValue): CellValue {
  return typeof value === "string" && /^[=']/.test(value) ? `'${value}` : value;
}

export function isFormula({ formula }: Written): boolean {
  return typeof formula === "string" && formula.startsWith("=");
}

export function sameContents(a: Written, b: Written): boolean {
  return a.formula === b.formula && a.numberFormat === b.numberFormat;
}

/** How contents are handed to Excel: `input` goes to `Range.formulas` while the cell has the number format `via`. */
export interface Entry {
  readonly input: CellValue;
  readonly via: string;
}

/**
 * So that Excel makes nothing else of it: numbers and formulas are not entered in a text cell (they would become text), and a text
 * gets an apostrophe where Excel could read a number, date, truth value or formula out of it. Where it could not, none is given:
 * the user would see it in the formula bar.
 */
export function entryOf({ formula, numberFormat }: Written): Entry {
  if (typeof formula !== "string") return { input: formula, via: numberFormat === TEXT_FORMAT ? GENERAL : numberFormat };
  if (formula.startsWith("=")) return { input: formula, via: GENERAL };
  const text = formula.startsWith("'") ? formula.slice(1) : formula;
  if (text === "" || isErrorValue(text)) return { input: text, via: numberFormat };
  // In a text cell nothing is read, not even the apostrophe, as far as documented; one that begins with it is entered elsewhere.
  if (numberFormat === TEXT_FORMAT)
    return text.startsWith("'") ? { input: textCell(text), via: GENERAL } : { input: text, via: numberFormat };
  return { input: textCell(text), via: numberFormat };
}
