import type { RegisterSpec } from "../registers/register";
import { LANGUAGES } from "../text/language";
import { foldText } from "../text/fold";

/** How a header was matched; lower is better, so that `Udløbsdato` beats `Udløbsdato (valgfri)` for the same column. */
export type MatchQuality = 0 | 1 | 2 | 3;
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

/** Reads headers of one register: title in either language first, then synonyms, then either without idle brackets. */
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
  const read: HeaderReader = (header) => {
    const found = exact.get(foldText(header));
    if (found !== undefined) return found;
    const bare = withoutIdleBrackets(header);
    const match = bare === header ? undefined : exact.get(foldText(bare));
    return match && { key: match.key, quality: 2 };
  };
  readers.set(register, read);
  return read;
}

function withoutIdleBrackets(header: string): string {
  return header.replace(/[([{]([^)\]}]*)[)\]}]/g, (whole, inner: string) => (IDLE_BRACKETS.has(foldText(inner)) ? " " : whole));
}
