import type { Answer, GivenValue } from "../core/answers/answer";
import { isErrorValue } from "../core/model/cell";
import type { Language, Localized } from "../core/text/language";

/** The value that a cell gets. */
export type CellResult = string | number | boolean | CustomFunctions.Error;

/**
 * A cell as Excel hands it over: a value, null or undefined where it was left out, and, for a parameter of type any, an error as an
 * object (functions.json sets `allowErrorForDataTypeAny`, so that one bad cell does not take its whole column with it).
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json#metadata-reference
 */
export function valueOf(given: unknown): GivenValue {
  if (given === null || given === undefined) return null;
  if (typeof given === "string" || typeof given === "number" || typeof given === "boolean") return given;
  // A range for a parameter that takes one cell reaches us only where Excel does not call cell by cell.
  if (Array.isArray(given))
    return given.length === 1 && Array.isArray(given[0]) && given[0].length === 1 ? valueOf(given[0][0]) : "#VALUE!";
  const { code, basicValue, text } = given as Readonly<Record<string, unknown>>;
  for (const error of [code, basicValue]) if (typeof error === "string" && isErrorValue(error)) return error;
  if (typeof basicValue === "string" || typeof basicValue === "number" || typeof basicValue === "boolean") return basicValue;
  return typeof text === "string" ? text : "#VALUE!";
}

/**
 * A cell of a range. An empty one reaches a parameter of type any as 0 in Excel for desktop
 * (https://github.com/OfficeDev/office-js/issues/1951), so that the two are equal; neither is a key, a date or a number.
 */
function cellOfRange(given: unknown): GivenValue {
  return given === 0 ? null : valueOf(given);
}

/**
 * An error that stood in an argument. A function can give five of Excel's; #REF!, #NAME? and #SPILL! it can only be given:
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors. Those go on as #VALUE!, which says what they were.
 */
function passedOn(error: string): CustomFunctions.Error {
  const { divisionByZero, invalidNumber, invalidValue, notAvailable, nullReference } = CustomFunctions.ErrorCode;
  const own = [divisionByZero, invalidNumber, invalidValue, notAvailable, nullReference].find((code) => String(code) === error);
  return own === undefined ? new CustomFunctions.Error(invalidValue, error) : new CustomFunctions.Error(own);
}

/** An unknown key is #N/A as in Excel's own lookups; what can't be answered is #VALUE!. Both carry their reason. */
export function cellOf(answer: Answer): CellResult {
  switch (answer.kind) {
    case "value":
      return answer.value;
    case "error":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode[answer.error], answer.message);
    case "passedOn":
      return passedOn(answer.error);
  }
}

/**
 * Arguments of which some are ranges, as rows of single cells, and how to put the answers back into the range's shape. One cell
 * goes with every row; where two ranges differ in size the missing cells are #N/A, as in Excel.
 */
export function matrixOf(given: readonly unknown[]): {
  readonly rows: readonly (readonly GivenValue[])[];
  readonly shape: (answers: readonly Answer[]) => CellResult[][];
  /** False where there is more in it than can be answered; nothing is left out silently. */
  readonly whole: boolean;
} {
  const ranges = given.map((each) => (Array.isArray(each) ? (each as readonly (readonly unknown[])[]) : [[each]]));
  const width = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  let height = Math.max(...ranges.map((range) => range.length));
  // A whole column (A:A) has a million rows; what is blank at its end is not answered, and leaves its cells as blank as they were.
  if (height * width > MOST_CELLS) height = Math.max(1, ...ranges.filter((range) => range.length > 1).map(filledRows));
  if (height * width > MOST_CELLS) return { rows: [], shape: () => [], whole: false };
  const isCell = ranges.map((range) => range.length === 1 && range[0]!.length === 1);
  const rows: GivenValue[][] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      rows.push(
        ranges.map((range, i) => {
          if (isCell[i] === true) return cellOfRange(range[0]![0]);
          const cells = range[row];
          return cells === undefined || column >= cells.length ? "#N/A" : cellOfRange(cells[column]);
        }),
      );
    }
  }
  return {
    rows,
    whole: true,
    shape: (answers) => Array.from({ length: height }, (_, row) => answers.slice(row * width, (row + 1) * width).map(cellOf)),
  };
}

/** Rows down to the last one with something in it. */
function filledRows(range: readonly (readonly unknown[])[]): number {
  let rows = range.length;
  while (rows > 0 && range[rows - 1]!.every((cell) => cell === "" || cellOfRange(cell) === null)) rows--;
  return rows;
}

/** Cells of a range that are answered in one call. */
export const MOST_CELLS = 250_000;

const TOO_LARGE: Localized = {
  da: "Området eller svaret er for stort til én formel. Del området op.",
  en: "The range or the answer is too large for one formula. Split the range.",
};

export function tooLarge(language: Language): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, TOO_LARGE[language]);
}
