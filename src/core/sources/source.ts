/** Where a demand comes from. */
export interface RuleSource {
  readonly name: string;
  readonly url?: string;
  /** Version or date of the source. */
  readonly edition?: string;
}
