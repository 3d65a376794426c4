import type { CellValue } from "../model/cell";
import { keyOf } from "../text/signs";
import type { ListId, Meaning, WordMeaning } from "./meaning";

/** The answers on one list's words. */
export type MeaningReader = (word: CellValue) => Meaning | undefined;

const readers = new WeakMap<readonly WordMeaning[], ReadonlyMap<ListId, MeaningReader>>();

/** Reads one list's words; undefined where none of them has an answer. Made once for the same answers. */
export function meaningReader(meanings: readonly WordMeaning[], list: ListId): MeaningReader | undefined {
  let made = readers.get(meanings);
  if (made === undefined) readers.set(meanings, (made = makeReaders(meanings)));
  return made.get(list);
}

function makeReaders(meanings: readonly WordMeaning[]): ReadonlyMap<ListId, MeaningReader> {
  const byList = new Map<ListId, Map<string, Meaning>>();
  for (const meaning of meanings) {
    let words = byList.get(meaning.list);
    if (words === undefined) byList.set(meaning.list, (words = new Map()));
    words.set(keyOf(meaning.word), meaning);
  }
  return new Map([...byList].map(([list, words]) => [list, (word) => words.get(keyOf(word))]));
}

/** Whether a word is one of the municipality's own, which no rule asks about any more. */
export type OwnWords = (list: ListId, word: CellValue) => boolean;

const made = new WeakMap<readonly WordMeaning[], OwnWords>();

/** The same reader for the same answers, so that it is seen that nothing has changed. */
export function ownWords(meanings: readonly WordMeaning[]): OwnWords {
  let own = made.get(meanings);
  if (own === undefined) made.set(meanings, (own = (list, word) => meaningReader(meanings, list)?.(word)?.means === "own"));
  return own;
}
