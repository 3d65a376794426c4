import { foldText } from "../text/fold";

/** Finds the names that a text may be meant as: the best first, as indices; none where nothing is near. */
export type NearestReader = (text: string) => readonly number[];

interface KnownName {
  readonly index: number;
  readonly folded: string;
  readonly words: readonly string[];
  readonly initials: string;
}

/** At most so many are named: a longer list helps nobody to choose. */
const MOST = 3;
/** Shorter texts are near to nearly everything. */
const SHORTEST = 4;
/** A cell of running text is no name. */
const LONGEST = 120;
/** Comparisons in all, some seconds of work: a column of a million different texts must not hold up a run. */
const MOST_COMPARED = 400_000;

/**
 * Reads texts against a list of names: the same letters and digits ("S-1" for S-01), an abbreviation ("KY" for Kommunernes Ydelsessystem),
 * a name within the text or the text within a name, and few letters wrong. A guess, to be shown as one.
 */
export function nearestReader(names: readonly string[]): NearestReader {
  const known = names.flatMap((name, index): KnownName[] => {
    const words = wordsOf(name);
    return words.length === 0 ? [] : [{ index, words, folded: withoutZeros(words.join("")), initials: initialsOf(name) }];
  });
  const memo = new Map<string, readonly number[]>();
  let compared = 0;
  return (text) => {
    const earlier = memo.get(text);
    if (earlier !== undefined || compared > MOST_COMPARED || text.length > LONGEST) return earlier ?? [];
    const found = nearest(text, known);
    compared += known.length;
    memo.set(text, found);
    return found;
  };
}

function nearest(text: string, known: readonly KnownName[]): readonly number[] {
  const words = wordsOf(text);
  const folded = withoutZeros(words.join(""));
  if (folded === "") return [];
  const initials = initialsOf(text);
  const near = known.flatMap((name) => {
    const rank = rankOf(folded, words, initials, name);
    return rank === undefined ? [] : [{ index: name.index, rank, folded: name.folded }];
  });
  // Of equally near ones the first by name, so that rows in another order give the same.
  near.sort((a, b) => a.rank - b.rank || (a.folded === b.folded ? a.index - b.index : a.folded < b.folded ? -1 : 1));
  const best = near[0]?.rank ?? 0;
  // What is far behind the best is noise beside it.
  return [...new Set(near.filter(({ rank }) => rank < best + 1.5).map(({ index }) => index))].slice(0, MOST);
}

/** Lower is nearer; undefined where it is not near. */
function rankOf(folded: string, words: readonly string[], initials: string, name: KnownName): number | undefined {
  if (folded === name.folded) return 0;
  if (folded.length >= 2 && (folded === name.initials || name.folded === initials)) return 1;
  const [short, long] = words.length <= name.words.length ? [words, name.words] : [name.words, words];
  if (holdsWords(long, short) && short.join("").length >= 2) return 2 - short.join("").length / (long.join("").length + 1);
  if (folded.length < SHORTEST || name.folded.length < SHORTEST) return undefined;
  if (folded.startsWith(name.folded) || name.folded.startsWith(folded)) return 2.5;
  // Ids with other digits are other ids.
  if (digitsOf(folded) !== digitsOf(name.folded)) return undefined;
  const most = Math.max(1, Math.floor(Math.min(folded.length, name.folded.length) / 4));
  const wrong = lettersWrong(folded, name.folded, most);
  return wrong === undefined ? undefined : 1.5 + wrong / 10;
}

function digitsOf(folded: string): string {
  return folded.replace(/\P{N}/gu, "");
}

/** Whether the words stand one after the other among the others. */
function holdsWords(all: readonly string[], some: readonly string[]): boolean {
  return all.some((_, from) => from + some.length <= all.length && some.every((word, at) => all[from + at] === word));
}

/** Letters to put in, leave out, change or swap to make one text the other; undefined for more than `most`. */
function lettersWrong(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let before = new Uint8Array(b.length + 1);
  let row = Uint8Array.from({ length: b.length + 1 }, (_, at) => at);
  let next = new Uint8Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1);
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = row[j - 1]! + (code === b.charCodeAt(j - 1) ? 0 : 1);
      if (row[j]! + 1 < cost) cost = row[j]! + 1;
      if (next[j - 1]! + 1 < cost) cost = next[j - 1]! + 1;
      const isSwap = i > 1 && j > 1 && code === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap && before[j - 2]! + 1 < cost) cost = before[j - 2]! + 1;
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return undefined;
    [before, row, next] = [row, next, before];
  }
  return row[b.length]! <= most ? row[b.length] : undefined;
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldText);
}

/** "Kommunernes Ydelsessystem" and "KY (Kommunernes Ydelsessystem)" are KY. */
function initialsOf(text: string): string {
  const said = /\(([^)]+)\)/u.exec(text.slice(0, LONGEST))?.[1] ?? text;
  // The number of an id is no word: "S-97" is no abbreviation of anything.
  const words = said.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return words.length < 2 ? "" : foldText(words.map((word) => word.charAt(0)).join(""));
}

/** S-01 and S-1 are near. */
function withoutZeros(folded: string): string {
  return folded.replace(/(\D|^)0+(?=\d)/gu, "$1");
}
