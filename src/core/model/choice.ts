/** One value of a closed list. */
export interface Choice {
  /** As it is stored in the sheet and sent on: Danish or KOMBIT's code. */
  readonly value: string;
  /** Other spellings people use. Case, spaces and punctuation are ignored anyway. */
  readonly synonyms?: readonly string[];
  /** Words that are read as the value and say something else or more than it (`EOJ`, `x`): they are understood, and never rewritten. */
  readonly words?: readonly string[];
  /** Further texts that mean the value, where they can't be listed one by one. */
  readonly also?: (text: string) => boolean;
}
