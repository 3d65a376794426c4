import type { RegisterId } from "../../../model/register-id";
import type { WordSource } from "./sources";

/** Words that are read as values of one or several closed lists. */
export interface KnownWords {
  /** `register.column`; several where their lists share the words. */
  readonly columns: readonly `${RegisterId}.${string}`[];
  readonly source: WordSource;
  /** Value of the list → words between bars. */
  readonly words: Readonly<Record<string, string>>;
}
