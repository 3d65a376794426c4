/** One value of a closed list. */
export interface Choice {
  /** As it is stored in the sheet and sent on: Danish or KOMBIT's code. */
  readonly value: string;
  /** Other spellings people use. Case, spaces and punctuation are ignored anyway. */
  readonly synonyms?: readonly string[];
}
