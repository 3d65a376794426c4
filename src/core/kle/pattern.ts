import { plain } from "../text/signs";

/**
 * A set of KLE numbers as KOMBIT's access restrictions write them: a number alone (`27.35.04`), or its beginning and a star (`27.*`,
 * `27.35.*`, `2*`, `*`). A number means itself only: `27` is the main group, `27.*` the numbers under it.
 */
export interface KlePattern {
  readonly text: string;
  readonly beginning: string;
  /** True for a number without a star. */
  readonly exact: boolean;
}

/** The beginnings that a KLE number can have, the whole number among them. */
const BEGINNING = /^(?:\d{0,2}|\d\d\.\d{0,2}|\d\d\.\d\d\.\d{0,2})$/;
const NUMBER = /^\d\d(?:\.\d\d){0,2}$/;

/** Reads a pattern, ignoring blanks around it; undefined for anything else. */
export function parseKlePattern(raw: string): KlePattern | undefined {
  const text = plain(raw);
  if (NUMBER.test(text)) return { text, beginning: text, exact: true };
  const beginning = text.slice(0, -1);
  return text.endsWith("*") && BEGINNING.test(beginning) ? { text, beginning, exact: false } : undefined;
}

export function matchesKlePattern(pattern: KlePattern, number: string): boolean {
  return pattern.exact ? number === pattern.beginning : number.startsWith(pattern.beginning);
}
