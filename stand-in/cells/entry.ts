import { CellValueType, numfmt, type ICellData } from "@univerjs/core";
import { isErrorValue } from "../../src/core/model/cell";
import { FormulaSyntaxError, readFormula } from "./formula-syntax";

/** Cell data for a value that is set. Null: the cell is left as it is. */
export type Entry = ICellData | null;

/** Other content of a cell, which a plain value removes: formula, its id, rich text. */
export const NO_FORMULA: ICellData = { f: null, si: null, p: null };
/** Removes the content and leaves the style. */
export const EMPTY: ICellData = { ...NO_FORMULA, v: null, t: null };

/** Letters of a cell's text: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3. */
const MOST_IN_CELL = 32_767;

/** A text that is longer than a cell can hold. */
export class TextTooLong extends Error {}

/** The least arguments of a function; undefined where it is not known. */
export type LeastArguments = (name: string) => number | undefined;

/**
 * Excel's rules for what `Range.values` and `formulas` are given
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member): text beginning with
 * `=`, `+` or `-` is a formula unless it is a number, an apostrophe in front makes it text, text that looks like a
 * number, a date or a truth value becomes one (in the English forms) unless the cell's format is text.
 */
export function enter(value: unknown, format: string, leastArguments?: LeastArguments): Entry {
  if (value === null || value === undefined) return null;
  if (value === "") return EMPTY;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return enterText(String(value), format, leastArguments);
}

function enterText(text: string, format: string, leastArguments: LeastArguments | undefined): ICellData {
  if (text.length > MOST_IN_CELL && (text.length > MOST_IN_CELL + 1 || !text.startsWith("'")))
    throw new TextTooLong(`${text.length} letters in one cell`);
  if (format === "@") return { v: text, t: CellValueType.STRING };
  const first = text.charCodeAt(0);
  if (first === 39 /* ' */) return { v: text.slice(1), t: CellValueType.FORCE_STRING };
  if (first === 61 /* = */ && text.length > 1) return formula(text, leastArguments);
  if (isErrorValue(text)) return { v: text, t: CellValueType.STRING };
  // Nothing that begins with a letter other than these can be a number, a date or a truth value.
  if (MAY_BE_VALUE.test(text)) {
    const parsed = parseValue(text);
    if (parsed) return parsed.format && format === "General" ? { ...parsed.data, s: { n: { pattern: parsed.format } } } : parsed.data;
  }
  if ((first === 43 /* + */ || first === 45) /* - */ && text.length > 1)
    return formula(`=${first === 43 ? text.slice(1) : text}`, leastArguments);
  return { v: text, t: CellValueType.STRING };
}

const MAY_BE_VALUE = /^[\s\d+\-.,($€£¥%]|^(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

function parseValue(text: string): { data: ICellData; format?: string } | null {
  const parsed = numfmt.parseValue(text) as { v: number | boolean; z?: string } | null;
  if (!parsed) return null;
  if (typeof parsed.v === "boolean") return { data: { v: parsed.v ? 1 : 0, t: CellValueType.BOOLEAN } };
  if (typeof parsed.v !== "number") return null;
  return { data: { v: parsed.v, t: CellValueType.NUMBER }, ...(parsed.z && parsed.z !== "General" ? { format: parsed.z } : {}) };
}

function formula(text: string, leastArguments: LeastArguments | undefined): ICellData {
  const { calls } = readFormula(text);
  if (calls.some(({ name, count }) => count < (leastArguments?.(name) ?? 0))) throw new FormulaSyntaxError(text);
  return { ...EMPTY, f: text };
}
