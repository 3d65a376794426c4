import type { RegisterId } from "../model/register-id";
import type { ListPlace } from "./place";

/**
 * A user's choice for a sheet or table, stored in the workbook. Columns are stored by their header text, so that the choice holds when
 * columns move; a header that is no longer there makes the column missing, never another column.
 */
export interface MappingChoice extends ListPlace {
  /** Null: this sheet or table is no register, do not ask again. */
  readonly register: RegisterId | null;
  /** Zero-based sheet row of the header, where the user has pointed it out; else, or where nothing fits there any more, it is found by the headers. */
  readonly headerRow?: number;
  /**
   * Column key → header as it is in the sheet (its name, where the same header is there twice); null: the register's column is not in the
   * sheet. Keys not named are recognised.
   */
  readonly columns: Readonly<Record<string, string | null>>;
  /** One of several lists that are read as the register together. */
  readonly together?: true;
  /** No list on other sheets than those that are chosen is the register, however alike it is. */
  readonly only?: true;
}

/** Something that recognition does not decide by itself. Until it is answered the register counts as not found. */
export type RecognitionQuestion =
  /** Several lists are nearly equally good for one register; the user picks. `together`: all of them may be the register, read as one. */
  | {
      readonly kind: "which-sheet";
      readonly register: RegisterId;
      readonly candidates: readonly QuestionCandidate[];
      readonly together?: true;
    }
  /** A sheet looks like a register but its key columns were not recognised; the user confirms or maps them. */
  | { readonly kind: "is-it"; readonly register: RegisterId; readonly candidate: QuestionCandidate }
  /** One sheet fits several registers nearly equally well; the user picks. */
  | { readonly kind: "which-register"; readonly candidates: readonly (QuestionCandidate & { readonly register: RegisterId })[] };

export interface QuestionCandidate extends ListPlace {
  readonly headerRow: number;
  readonly rows: number;
  /** Column key → header as recognised. */
  readonly columns: Readonly<Record<string, string>>;
  /** Headers that matched nothing. */
  readonly unmatched: readonly string[];
}

/** The registers that wait for an answer. */
export function unclearRegisters(questions: readonly RecognitionQuestion[]): RegisterId[] {
  return [...new Set(questions.flatMap((question) => registersAsked(question)))];
}

export function registersAsked(question: RecognitionQuestion): readonly RegisterId[] {
  return question.kind === "which-register" ? question.candidates.map(({ register }) => register) : [question.register];
}
