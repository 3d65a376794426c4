import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { isErrorValue } from "../../src/core/model/cell";

export type FunctionValue = string | number | boolean | readonly (readonly (string | number | boolean)[])[];

/** An empty cell, until the type of its parameter gives it a value. */
const EMPTY_CELL = Symbol("empty cell");
/** An error among the arguments: the function is not called, its cell shows the error. */
export class ArgumentError {
  constructor(readonly error: string) {}

  /** As an error travels to a function that takes errors; see `_transferCustomFunctionError` in office.js. */
  toJSON(): object {
    return { type: "CustomFunctionError", code: this.error };
  }
}
export type Scalar = string | number | boolean | typeof EMPTY_CELL | ArgumentError;

/** The engine's value as plain ones; a range as rows. The engine's own conversion makes 0 of empty cells, text wanted or not. */
export function fromEngine(value: BaseValueObject): Scalar | Scalar[][] {
  if (!value.isArray()) return scalar(value);
  const rows: Scalar[][] = [];
  (value as ArrayValueObject).iterator((cell, row, column) => {
    (rows[row] ??= [])[column] = cell ? scalar(cell) : EMPTY_CELL;
  });
  return rows;
}

function scalar(value: BaseValueObject): Scalar {
  if (value.isNull()) return EMPTY_CELL;
  if (value.isError()) return new ArgumentError(String((value as ErrorValueObject).getErrorType()));
  return value.getValue() as string | number | boolean;
}

export function toEngine(value: FunctionValue): BaseValueObject {
  if (typeof value !== "object") return one(value);
  return ArrayValueObject.create({
    calculateValueList: value.map((row) => row.map(one)),
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  }) as BaseValueObject;
}

/** Text stays text, also where it looks like a number. */
function one(value: string | number | boolean): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value === undefined || value === null) return NullValueObject.create();
  return isErrorValue(value) && value !== BUSY ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value);
}

/** Text of a cell until its function has answered, as in Excel. */
export const BUSY = "#BUSY!";

/**
 * An argument as a parameter of a type gets it
 * (types: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json#parameters; without one it is `any`).
 * Values are turned as arguments of Excel's own functions are, and what can't be turned is `#VALUE!`. An empty cell is 0 for
 * a number, false for a truth value, and "" for text. For `any` it is 0 in Excel for desktop, which the stand-in is
 * (https://github.com/OfficeDev/office-js/issues/5262 and 1951; on the web it is null by issue 4702). That "" is what text
 * gets has no page of Microsoft's: it follows their text functions, and is to be compared with a running Excel.
 */
export function argument(value: Scalar, type = "any"): string | number | boolean | ArgumentError {
  if (value instanceof ArgumentError) return value;
  if (value === EMPTY_CELL) return type === "string" ? "" : type === "boolean" ? false : 0;
  switch (type) {
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    case "number": {
      const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
      return Number.isFinite(number) ? number : new ArgumentError("#VALUE!");
    }
    case "boolean":
      if (typeof value !== "string") return Boolean(value);
      return /^(?:true|false)$/i.test(value) ? value.toLowerCase() === "true" : new ArgumentError("#VALUE!");
    default:
      return value;
  }
}
