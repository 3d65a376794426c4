import type { RegisterSpec } from "../registers/register";
import { LANGUAGES } from "../text/language";
import { foldText } from "../text/fold";

/** How a header was matched; lower is better, so that `Udløbsdato` beats `Udløbsdato (valgfri)` for the same column. */
type MatchQuality = 0 | 1 | 2 | 3 | 4;
export interface HeaderMatch {
  readonly key: string;
  readonly quality: MatchQuality;
}
export type HeaderReader = (header: string) => HeaderMatch | undefined;

/**
 * Words that people and KITOS add to a header in brackets and that do not change its column.
 * Only these are removed: `Udløbsdato (option)` differs from `Udløbsdato`.
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

/** A possible header's form for comparing; made once and reused for every register. */
export interface FoldedHeader {
  readonly whole: string;
  /** Without idle brackets; the same text where it has none. */
  readonly bare: string;
}

/** Longer texts cannot be headers; they need not be folded. */
const LONGEST_HEADER = 200;

export function foldHeader(header: string): FoldedHeader {
  if (header.length > LONGEST_HEADER) return { whole: "", bare: "" };
  const whole = foldText(header);
  return { whole, bare: /[([{]/.test(header) ? foldText(withoutIdleBrackets(header)) : whole };
}

export interface HeaderIndex {
  readonly find: (header: FoldedHeader) => HeaderMatch | undefined;
  /** Longer texts are no header of the register. */
  readonly longest: number;
}

const indices = new Map<RegisterSpec, HeaderIndex>();

/** Headers of one register: title in either language first, then synonyms, then either without idle brackets, then in the other number. */
export function headerIndex(register: RegisterSpec): HeaderIndex {
  const known = indices.get(register);
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
  const inflected = inOtherNumber(exact);
  const index: HeaderIndex = {
    longest: Math.max(...[...exact.keys(), ...inflected.keys()].map((folded) => folded.length)),
    find: ({ whole, bare }) => {
      const found = exact.get(whole);
      if (found !== undefined) return found;
      const match = bare === whole ? undefined : exact.get(bare);
      return match === undefined ? inflected.get(bare) : { key: match.key, quality: 2 };
    },
  };
  indices.set(register, index);
  return index;
}

/** Reads single headers of one register. */
export function headerReader(register: RegisterSpec): HeaderReader {
  const { find } = headerIndex(register);
  return (header) => find(foldHeader(header));
}

function withoutIdleBrackets(header: string): string {
  return header.replace(/[([{]([^)\]}]*)[)\]}]/g, (whole, inner: string) => (IDLE_BRACKETS.has(foldText(inner)) ? " " : whole));
}

/** Endings of plural and of the definite form, Danish and English. */
const ENDINGS = ["er", "e", "r", "s", "en", "et", "ne", "erne"];
/** Shorter words are too easily another word: `Part` and `Parter` are one, `No` and `Note` are not. */
const SHORTEST_WORD = 4;

/** `Leverandører` is `Leverandør`, both ways; nothing where two columns would do. */
function inOtherNumber(exact: ReadonlyMap<string, HeaderMatch>): Map<string, HeaderMatch> {
  const keys = new Map<string, Set<string>>();
  const add = (folded: string, { key }: HeaderMatch): void => {
    if (!exact.has(folded)) keys.set(folded, (keys.get(folded) ?? new Set()).add(key));
  };
  for (const [folded, match] of exact)
    for (const ending of ENDINGS) {
      if (folded.length >= SHORTEST_WORD) add(folded + ending, match);
      if (folded.endsWith(ending) && folded.length - ending.length >= SHORTEST_WORD) add(folded.slice(0, -ending.length), match);
    }
  return new Map(
    [...keys].flatMap(([folded, [key, other]]) => (key === undefined || other !== undefined ? [] : [[folded, { key, quality: 3 }]])),
  );
}
