import type { ListId, Meaning } from "./meaning";

/** A cell; zero-based sheet row and column. */
interface WordPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A word that its list does not know, asked about once for all the cells in which it stands. */
export interface WordQuestion {
  readonly list: ListId;
  /** As it is met first. */
  readonly word: string;
  /** Cells that hold it. */
  readonly count: number;
  /** The first few of them. */
  readonly examples: readonly WordPlace[];
  /** Headers of the columns in which it stands, as they are in the sheet. */
  readonly headers: readonly string[];
  /** A guess, for the user to accept. */
  readonly suggestion?: Suggestion;
}

/** `near`: by spelling or abbreviation; `elsewhere`: the answer to the same word in another list. */
export type Suggestion = Meaning & { readonly from: "near" | "elsewhere" };

/** A word that has an answer, with the cells in which the answer is read. */
export interface AnsweredWord {
  readonly list: ListId;
  readonly word: string;
  readonly meaning: Meaning;
  readonly count: number;
}

/** What may be chosen for the words of one list. */
export interface WordList {
  readonly list: ListId;
  readonly values: readonly ListedValue[];
}

export interface ListedValue {
  /** What is stored. */
  readonly value: string;
  /** What is shown where it is more: `S-01 Nexus`. */
  readonly shown?: string;
}

/** All that is asked and answered about the words of a workbook. */
export interface WordQuestions {
  readonly open: readonly WordQuestion[];
  readonly answered: readonly AnsweredWord[];
  readonly lists: readonly WordList[];
}
