import { keyOf } from "../text/signs";
import type { ListId, WordMeaning } from "./meaning";

/** What an answer is found by: its list and the word as it is compared. */
export function wordKey({ list, word }: { readonly list: ListId; readonly word: string }): string {
  return `${list}\n${keyOf(word)}`;
}

/** The answers with some changed: an answer takes the place of an earlier one on the same word, the others stay. */
export function withMeanings(earlier: readonly WordMeaning[], changed: readonly WordMeaning[]): readonly WordMeaning[] {
  if (changed.length === 0) return earlier;
  const all = new Map(earlier.map((meaning) => [wordKey(meaning), meaning]));
  for (const meaning of changed) all.set(wordKey(meaning), meaning);
  return [...all.values()];
}

/** The answers without those on some words: the words are asked about again. */
export function withoutMeanings(
  earlier: readonly WordMeaning[],
  withdrawn: readonly Pick<WordMeaning, "list" | "word">[],
): readonly WordMeaning[] {
  const gone = new Set(withdrawn.map(wordKey));
  const left = earlier.filter((meaning) => !gone.has(wordKey(meaning)));
  return left.length === earlier.length ? earlier : left;
}

/** Answers of another workbook beside one's own. */
export interface JoinedMeanings {
  readonly all: readonly WordMeaning[];
  readonly added: number;
  /** Words that are answered otherwise here: one's own answer stays. */
  readonly differing: number;
}

export function joinMeanings(own: readonly WordMeaning[], others: readonly WordMeaning[]): JoinedMeanings {
  const known = new Map(own.map((meaning) => [wordKey(meaning), meaning]));
  const added = withMeanings([], others).filter((meaning) => !known.has(wordKey(meaning)));
  const differing = others.filter((meaning) => {
    const mine = known.get(wordKey(meaning));
    return mine !== undefined && !isSameMeaning(mine, meaning);
  });
  return { all: added.length === 0 ? own : [...own, ...added], added: added.length, differing: differing.length };
}

function isSameMeaning(a: WordMeaning, b: WordMeaning): boolean {
  return a.means === b.means && (a.means !== "value" || (b.means === "value" && a.value === b.value));
}
