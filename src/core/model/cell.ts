import { showsNothing } from "../text/signs";

/**
 * A cell as office.js gives it in `Range.values`: text, number (dates are serial numbers), boolean,
 * or `''` for an empty cell. An Excel error arrives as its text, e.g. `#N/A`.
 */
export type CellValue = string | number | boolean;

/** The values of one register column, top to bottom; index i is data row i of the register. */
export type Column = readonly CellValue[];

const EXCEL_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#EXTERNAL!",
  "#TIMEOUT!",
  "#PYTHON!",
]);

/** True for an Excel error value (in `Range.values` errors keep their English names in every language). */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && value.charCodeAt(0) === 35 /* # */ && EXCEL_ERRORS.has(value);
}

/** True for an empty cell and for text that shows nothing: white space, other blanks and unseen signs. */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  if (value === "") return true;
  // Nearly every cell begins with a visible ASCII character; a walk over each one would dominate the run over a million rows.
  const first = value.charCodeAt(0);
  return (first <= 32 || first > 126) && showsNothing(value);
}
