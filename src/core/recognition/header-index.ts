import type { RegisterSpec } from "../registers/register";
import { LANGUAGES } from "../text/language";
import { foldText } from "../text/fold";

/** How a header was matched; lower is better, so that `Udløbsdato` beats `Udløbsdato (valgfri)` for the same column. */
export type MatchQuality = 0 | 1 | 2 | 3 | 4;
export interface HeaderMatch {
  readonly key: string;
  readonly quality: MatchQuality;
}
export type HeaderReader = (header: string) => HeaderMatch | undefined;

/**
 * Words that people and KITOS add to a header in brackets and that say nothing about which column it is.
 * Only these are taken off: `Udløbsdato (option)` is another column than `Udløbsdato`.
 */
const IDLE_BRACKETS = new Set(
  [
    "påkrævet",
    "obligatorisk",
    "skal udfyldes",
    "required",
    "mandatory",
    "valgfri",
    "valgfrit",
    "frivillig",
    "optional",
    "ja/nej",
    "yes/no",
    "mdr",
    "måneder",
    "months",
    "kr",
    "kroner",
    "DKK",
    "dato",
    "date",
    "dd-mm-åååå",
    "åååå",
    "vælg",
    "vælg fra liste",
  ].map(foldText),
);

const readers = new Map<RegisterSpec, HeaderReader>();

/** Reads headers of one register: title in either language first, then synonyms, then either without idle brackets, then in the other number. */
export function headerReader(register: RegisterSpec): HeaderReader {
  const known = readers.get(register);
  if (known !== undefined) return known;
  const exact = new Map<string, HeaderMatch>();
  const add = (header: string, match: HeaderMatch): void => {
    const folded = foldText(header);
    if (folded !== "" && !exact.has(folded)) exact.set(folded, match);
  };
  for (const column of register.columns) for (const language of LANGUAGES) add(column.header[language], { key: column.key, quality: 0 });
  for (const column of register.columns) for (const synonym of column.synonyms) add(synonym, { key: column.key, quality: 1 });
  // `Notice (months)` is known as `Notice`, too, and so with any other idle bracket.
  for (const column of register.columns)
    for (const header of [...LANGUAGES.map((language) => column.header[language]), ...column.synonyms])
      add(withoutIdleBrackets(header), { key: column.key, quality: 2 });
  const read: HeaderReader = (header) => {
    const found = exact.get(foldText(header));
    if (found !== undefined) return found;
    const bare = withoutIdleBrackets(header);
    const match = bare === header ? undefined : exact.get(foldText(bare));
    if (match !== undefined) return { key: match.key, quality: 2 };
    const key = keyOfOtherNumber(exact, foldText(bare));
    return key === undefined ? undefined : { key, quality: 3 };
  };
  readers.set(register, read);
  return read;
}

function withoutIdleBrackets(header: string): string {
  return header.replace(/[([{]([^)\]}]*)[)\]}]/g, (whole, inner: string) => (IDLE_BRACKETS.has(foldText(inner)) ? " " : whole));
}

/** Endings of plural and of the definite form, Danish and English. */
const ENDINGS = ["er", "e", "r", "s", "en", "et", "ne", "erne"];
/** Shorter words are too easily another word: `Part` and `Parter` are one, `No` and `Note` are not. */
const SHORTEST_WORD = 4;

/** `Leverandører` is `Leverandør`; nothing where two columns would do. */
function keyOfOtherNumber(exact: ReadonlyMap<string, HeaderMatch>, folded: string): string | undefined {
  if (folded.length < SHORTEST_WORD) return undefined;
  const keys = new Set<string>();
  for (const ending of ENDINGS) {
    const longer = exact.get(folded + ending);
    if (longer !== undefined) keys.add(longer.key);
    if (!folded.endsWith(ending) || folded.length - ending.length < SHORTEST_WORD) continue;
    const shorter = exact.get(folded.slice(0, -ending.length));
    if (shorter !== undefined) keys.add(shorter.key);
  }
  return keys.size === 1 ? [...keys][0] : undefined;
}
