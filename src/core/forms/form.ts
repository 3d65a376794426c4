import type { ReadingProblem } from "../model/reading";
import type { Localized } from "../text/language";

/**
 * A way of writing values that has one reading. Declared as data: the readers try the forms in order, a test runs the examples,
 * and docs/former.md prints them.
 */
export interface Form<T> {
  /** Stable, kebab-case. */
  readonly key: string;
  /** As it is typed, and what it is read as (dates as dd-mm-åååå). The first is the one that stands for the form in texts. */
  readonly examples: readonly (readonly [written: string, read: string])[];
  /** One sentence: what it is read as. */
  readonly reading: Localized;
  /** Over the whole text, folded by `foldForm`. */
  readonly pattern: RegExp;
  /** The value; why it is none; undefined where another form is to be tried. */
  readonly read: (match: RegExpExecArray) => T | ReadingProblem | undefined;
  /** Texts that say something besides the value: writing the value would lose it, so it is not offered as a fix. */
  readonly loses?: RegExp;
}
