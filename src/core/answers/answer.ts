import type { CellValue } from "../model/cell";
import type { RegisterId } from "../model/register-id";
import type { AnswerIndex } from "./answer-index";

/** The answer of a custom function. Texts are in the index's language; an error has its cause, in a sentence for the user. */
export type Answer =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  /** notAvailable: #N/A (#I/T), as Excel's own lookups have it for a key that is not there. invalidValue: #VALUE! (#VÆRDI!). */
  | { readonly kind: "error"; readonly error: "notAvailable" | "invalidValue"; readonly message: string }
  /** An Excel error that stood in an argument, e.g. `#REF!`; shown as it is, as far as a function can. */
  | { readonly kind: "passedOn"; readonly error: string };

/**
 * key: an id as it is in a sheet, a number or a text. text: any value as text. date: a serial number, or a day as Danes write it. number:
 * not negative. verbatim: text with its blanks and line breaks.
 */
type ParameterType = "key" | "text" | "date" | "number" | "verbatim";

interface ParameterSpec {
  /** English; the name that users see is in the function's own comment (`src/functions/library`). */
  readonly id: string;
  readonly type: ParameterType;
  readonly optional?: true;
}

/** Turned into what the parameter's type says; undefined where an optional one was left out. */
export type Argument = string | number | undefined;

/** One function's answer. No function has logic of its own beside it. */
export interface AnswerSpec {
  readonly parameters: readonly ParameterSpec[];
  /** The registers and data it reads: when one of them changes, it is asked again. None: it depends on its arguments alone. */
  readonly follows: readonly (RegisterId | "kle" | "settings")[];
  /** Gets its arguments in the order of `parameters`. An exception is reported as a bug. */
  readonly answer: (index: AnswerIndex, args: readonly Argument[]) => Answer | Promise<Answer>;
}

export function value(of: string | number | boolean): Answer {
  return { kind: "value", value: of };
}

/** A formula that is copied down past the last row stays empty instead of turning into an error. */
export const EMPTY: Answer = value("");

export function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.kind === "value") return b.kind === "value" && Object.is(a.value, b.value);
  if (a.kind === "passedOn") return b.kind === "passedOn" && a.error === b.error;
  return b.kind === "error" && a.error === b.error && a.message === b.message;
}

/** A cell as a function gets it: Excel errors as their text, an argument that was left out as null. */
export type GivenValue = CellValue | null;
