import { numfmt } from "@univerjs/core";
import type { Rect } from "../../../src/core/model/address";
import { TextTooLong } from "../../cells/entry";
import { FormulaSyntaxError, FormulaTooLong } from "../../cells/formula-syntax";
import { HostError } from "../../wire/errors";
import { method, notUndoable, property, type MemberHost } from "../host";
import { requireWritable, unbounded, type RangeRef } from "../refs";
import { followHeaders } from "../Table/table";

/**
 * Values, formulas, number formats and texts. Of whole rows and columns Excel answers null, and refuses to set them
 * cell by cell: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export const rangeContents = {
  values: property<RangeRef>((ref, host) => ofCells(ref, (rect) => host.cells.values.read(ref.sheet, rect)), setContents),
  formulas: property<RangeRef>((ref, host) => ofCells(ref, (rect) => host.cells.values.readFormulas(ref.sheet, rect)), setContents),
  text: property<RangeRef>((ref, host) => ofCells(ref, (rect) => host.cells.values.readText(ref.sheet, rect))),
  valueTypes: property<RangeRef>((ref, host) => ofCells(ref, (rect) => host.cells.values.readTypes(ref.sheet, rect))),
  numberFormat: property<RangeRef>((ref, host) => ofCells(ref, (rect) => host.cells.values.readFormats(ref.sheet, rect)), setFormats),
  /**
   * office.js asks this before it cuts an array of more than 1,500 cells into pieces. No page says that it can't be grouped; it was
   * reported as so in https://github.com/OfficeDev/office-js/issues/6491. It changes nothing, so it clears no undo stack.
   */
  _ValidateArraySize: notUndoable(
    method<RangeRef>(({ rect }, [rows, columns]) => {
      if (rows !== rect.rowCount || columns !== rect.columnCount) throw new HostError("InvalidArgument");
      return null;
    }),
  ),
};

/** Excel answers no more: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MOST_CELLS = 5_000_000;

function ofCells<T>({ rect }: RangeRef, read: (rect: Rect) => T[][]): T[][] | null {
  if (unbounded(rect)) return null;
  if (rect.rowCount * rect.columnCount > MOST_CELLS) throw new HostError("RangeExceedsLimit");
  return read(rect);
}

function setContents(ref: RangeRef, given: unknown, host: MemberHost): void {
  requireWritable(ref.sheet, host);
  const value = cellwise(ref.rect, given);
  if (unbounded(ref.rect)) throw new HostError("InvalidArgument", "The request is too large for an unbounded range.");
  try {
    host.cells.values.write(ref.sheet, ref.rect, value);
    followHeaders(ref, host);
  } catch (error) {
    if (error instanceof TextTooLong) throw new HostError("InvalidArgument", `The text can't be held: ${error.message}`);
    if (error instanceof FormulaTooLong) throw new HostError("FormulaLengthExceedsLimit");
    if (error instanceof FormulaSyntaxError) throw new HostError("InvalidArgument", `The formula can't be read: ${error.message}`);
    throw error;
  }
}

function setFormats(ref: RangeRef, given: unknown, host: MemberHost): void {
  requireWritable(ref.sheet, host, "allowFormatCells");
  const value = cellwise(ref.rect, given);
  host.cells.styling.numberFormats(
    ref.sheet,
    ref.rect,
    (row, column) => {
      const format = value(row, column);
      if (format === null) return format;
      if (typeof format !== "string" || !isNumberFormat(format)) throw new HostError("InvalidArgument");
      // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#blank-input-for-a-property
      return format === "" ? "General" : format;
    },
    isUniform(given),
  );
}

/**
 * One value for all cells, or an array of the range's own size (a 1 × 1 array counts as one value, as in
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 */
function cellwise({ rowCount, columnCount }: Rect, given: unknown): (row: number, column: number) => unknown {
  // Null is for single cells of an array: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-input-for-a-property
  if (given === null) throw new HostError("InvalidArgument");
  if (!Array.isArray(given)) return () => given;
  if (isUniform(given)) return () => given[0][0];
  if (given.length !== rowCount || !given.every((line) => Array.isArray(line) && line.length === columnCount))
    throw new HostError("InvalidArgument");
  return (row, column) => given[row][column];
}

function isUniform(given: unknown): boolean {
  return !Array.isArray(given) || (given.length === 1 && Array.isArray(given[0]) && given[0].length === 1);
}

const known = new Map<string, boolean>([["", true]]);

/** Each format is read once: sheets have few, and cells many. */
function isNumberFormat(pattern: string): boolean {
  let is = known.get(pattern);
  if (is === undefined) known.set(pattern, (is = numfmt.isValidFormat(pattern)));
  return is;
}
