import { isDigits } from "../identifiers/digits";
import { byText, parentOf } from "./kle-data";
import { plain } from "../text/signs";

/**
 * Why a number is near: `form` the same digits written otherwise; `transposed` two digits next to each other changed places; `digit` one
 * digit differs; `length` one digit too many or too few; `group` is in the same group (or main group).
 */
export type NearWhy = "form" | "transposed" | "digit" | "length" | "group";

export interface NearNumber {
  readonly number: string;
  readonly why: NearWhy;
}

/** What `nearestNumbers` asks about the numbers in use. */
export interface NumbersInUse {
  has(number: string): boolean;
  /** Numbers of the next level under one, in order. */
  under(parent: string): readonly string[];
}

const DIGITS = "0123456789";
/** No number that someone meant is longer, blanks and other signs included. */
const LONGEST_INPUT = 24;

/** The numbers in use that a text most likely means, best first, never the text itself; the same text always gives the same. */
export function nearestNumbers(text: string, inUse: NumbersInUse, limit = 3): readonly NearNumber[] {
  const trimmed = plain(text);
  const digits = digitsOf(trimmed);
  if (digits === undefined) return [];
  const found = new Map<string, NearWhy>();
  const add = (why: NearWhy, candidates: readonly string[]): void => {
    const written = dotted(digits);
    for (const number of [...new Set(candidates)].sort(nearTo(written))) {
      if (found.size < limit && number !== trimmed && !found.has(number) && inUse.has(number)) found.set(number, why);
    }
  };
  if (digits.length % 2 === 0) {
    add("form", [dotted(digits)]);
    add("transposed", transpositions(digits).map(dotted));
    add("digit", replacements(digits).map(dotted));
    const parent = parentOf(dotted(digits));
    // A group that KLE lacks gives way to its main group, whose groups are no subjects; there is nothing near then.
    if (parent !== undefined) add("group", inUse.under(parent));
  } else {
    add("length", [...(digits.length < 6 ? insertions(digits) : []), ...(digits.length > 1 ? deletions(digits) : [])].map(dotted));
  }
  return [...found].map(([number, why]) => ({ number, why }));
}

/** The 1-7 digits of a text of digits and separators alone; parts of one digit get their zero. */
function digitsOf(text: string): string | undefined {
  if (text.length > LONGEST_INPUT) return undefined;
  const parts = text.split(/[\s.,\-/:]+/).filter((part) => part !== "");
  if (parts.length === 0 || !parts.every(isDigits)) return undefined;
  const padded = parts.length === 3 && parts.every((part) => part.length <= 2) ? parts.map((part) => part.padStart(2, "0")) : parts;
  const digits = padded.join("");
  return digits.length <= 7 ? digits : undefined;
}

const dotted = (digits: string): string => digits.replace(/(\d\d)(?=\d)/g, "$1.");

function transpositions(digits: string): string[] {
  const all: string[] = [];
  for (let i = 0; i + 1 < digits.length; i++) all.push(digits.slice(0, i) + digits[i + 1]! + digits[i]! + digits.slice(i + 2));
  return all;
}

function replacements(digits: string): string[] {
  return [...digits].flatMap((_, i) => [...DIGITS].map((digit) => digits.slice(0, i) + digit + digits.slice(i + 1)));
}

function insertions(digits: string): string[] {
  return Array.from({ length: digits.length + 1 }, (_, i) =>
    [...DIGITS].map((digit) => digits.slice(0, i) + digit + digits.slice(i)),
  ).flat();
}

function deletions(digits: string): string[] {
  return [...digits].map((_, i) => digits.slice(0, i) + digits.slice(i + 1));
}

/** Those with the longest common beginning first, then those nearest in number, then the lower. */
function nearTo(written: string): (a: string, b: string) => number {
  return (a, b) => sameStart(b, written) - sameStart(a, written) || distance(a, written) - distance(b, written) || byText(a, b);
}

/** 0, 1 or 2 whole parts in common from the left. */
function sameStart(a: string, b: string): number {
  if (a.slice(0, 2) !== b.slice(0, 2)) return 0;
  return a.slice(0, 5) !== b.slice(0, 5) ? 1 : 2;
}

const distance = (a: string, b: string): number => Math.abs(Number(a.replaceAll(".", "")) - Number(b.replaceAll(".", "")));
