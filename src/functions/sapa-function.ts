import type { AnswerId } from "../core/answers";

/**
 * One function, declared beside its comment. What Excel shows of it is made from that comment (`tools/functions/metadata.js`); each
 * gets a twin for columns, `<id>.LISTE`, and one whose name has letters outside ASCII an alias without them.
 */
export interface SapaFunction {
  /** As in `@customfunction`: A-Z, digits, point and underscore, which is all that Excel allows in an id. */
  readonly id: string;
  /** The name that users write; the id where it is absent. */
  readonly name?: string;
  readonly answer: AnswerId;
  /** How many cells it is given. */
  readonly parameters: number;
  /** True where the answer can become another without its arguments changing. */
  readonly streams: boolean;
}

/** The twin that takes a column and spills. */
export const LIST_SUFFIX = ".LISTE";
/** The id of the alias; its name is the id of the function it is an alias of. */
export const ALIAS_SUFFIX = ".ASCII";
