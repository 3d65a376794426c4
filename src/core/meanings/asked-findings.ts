import type { Finding } from "../model/finding";
import { keyOf } from "../text/signs";
import { listOf, type ListId } from "./meaning";

type Asking = Pick<Finding, "messageId" | "register" | "columnKey" | "data">;

/** A word that a finding asks about. */
export interface AskedWord {
  readonly list: ListId;
  readonly word: string;
  /** What it may mean, as it would be stored; a guess, for the user to confirm. */
  readonly guess?: string;
}

/** Messages that ask, in a column whose words have meanings. */
const ASKING: ReadonlySet<string> = new Set(["unknown", "ambiguous", "differs", "alike"]);

/** The word whose meaning a finding asks for: one answer holds for all cells. Undefined for a finding that asks nothing. */
export function askedWord({ messageId, register, columnKey, data }: Asking): AskedWord | undefined {
  const list = ASKING.has(messageId) ? listOf(register, columnKey) : undefined;
  if (list === undefined) return undefined;
  const { value, guess } = data;
  return { list, word: String(value), ...(guess === undefined ? {} : { guess: String(guess) }) };
}

/** How many words findings ask about: each once, however many cells hold it. */
export function wordsAsked(findings: readonly Asking[]): number {
  const words = new Set<string>();
  for (const finding of findings) {
    const asked = askedWord(finding);
    if (asked !== undefined) words.add(`${asked.list}\n${keyOf(asked.word)}`);
  }
  return words.size;
}
