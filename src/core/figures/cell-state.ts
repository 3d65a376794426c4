import { blankWord } from "../forms/words/blank-words";
import { isUndecided } from "../forms/words/undecided";
import { type CellValue, isBlank, isErrorValue } from "../model/cell";
import { readValue, type Reading } from "../model/reading";
import type { RegisterId } from "../model/register-id";
import { namedSystems } from "../model/resolved-system";
import type { SystemResolver } from "../model/system-resolver";
import { cellReader } from "../reading/cell-reader";
import { codeReader } from "../reading/code-reader";
import { columnSpec } from "../registers";
import { readChoice } from "../registers/choice-reader";

/**
 * What a figure can make of a cell. `notKnown`: a word says that it is not known, or stands elsewhere. `undecided`: the cell says itself that
 * nothing is decided. `unread`: it says something that is not understood, or holds an Excel error.
 */
export type CellState = "read" | "blank" | "notKnown" | "undecided" | "unread";

/** `cell` as it is read, `written` as it stands in the sheet. */
export type CellStateReader = (cell: CellValue, written: CellValue) => CellState;

export interface CellStateContext {
  readonly date1904: boolean;
  /** Undefined where there is no systems register: no name can be known then. */
  readonly resolve: SystemResolver | undefined;
}

export function cellStateReader(register: RegisterId, column: string, context: CellStateContext): CellStateReader {
  const filled = filledReader(register, column, context);
  return (cell, written) => {
    if (isErrorValue(cell)) return "unread";
    if (!isBlank(cell)) return filled(cell);
    // Written, and read as nothing.
    return typeof written === "string" && !isBlank(written) ? stateOfWord(written) : "blank";
  };
}

/** Longer than any word for nothing, and than any cell that only says that nothing is decided. */
const MOST_SIGNS = 60;

function stateOfWord(text: string): CellState {
  if (text.length > MOST_SIGNS) return "read";
  const word = blankWord(text);
  if (word !== undefined) return word === "nothing" ? "blank" : "notKnown";
  return isUndecided(text) ? "undecided" : "read";
}

function filledReader(register: RegisterId, column: string, { date1904, resolve }: CellStateContext): (cell: CellValue) => CellState {
  const spec = columnSpec(register, column);
  switch (spec.kind) {
    case "date":
    case "year":
    case "integer":
    case "number": {
      const { read } = cellReader(register, column, { date1904 })!;
      const whole = spec.kind === "integer";
      // A date is a count of days, negative nowhere; a negative amount is no number to a sum either.
      return (cell) => stateOf(read(cell), (value) => value >= 0 && (!whole || Number.isInteger(value)));
    }
    case "kle":
    case "facet":
    case "cvr": {
      const { read } = codeReader(register, column)!;
      return (cell) => stateOf(read(cell), () => true);
    }
    case "choice": {
      const read = readChoice(register, column);
      return (cell) => {
        const reading = read(cell);
        return reading.kind === "blank" ? stateOfWord(String(cell)) : stateOf(reading, () => true);
      };
    }
    case "reference":
      return resolve === undefined ? () => "read" : (cell) => stateOfNames(cell, resolve);
    default:
      return (cell) => (typeof cell === "string" && stateOfText(cell)) || "read";
  }
}

function stateOf<T>(reading: Reading<T>, counts: (value: T) => boolean): CellState {
  if (reading.kind === "blank" || reading.kind === "undecided") return reading.kind;
  const value = readValue(reading);
  return value !== undefined && counts(value) ? "read" : "unread";
}

/** A text is read as it is, but for a word that gives none. */
function stateOfText(text: string): CellState | undefined {
  const word = text.length > MOST_SIGNS ? undefined : blankWord(text);
  return word === undefined || word === "nothing" ? undefined : "notKnown";
}

/** One name that is not known is enough: what the cell ties together is not known then. */
function stateOfNames(cell: CellValue, resolve: SystemResolver): CellState {
  const unknown = namedSystems(resolve(cell), String(cell)).filter(({ found }) => found.kind === "unknown" || found.kind === "ambiguous");
  if (unknown.length === 0) return "read";
  return unknown.every(({ name }) => isUndecided(name)) ? "undecided" : "unread";
}
