import { isCalendarDate } from "./dates";
import { isLetterCode } from "../text/signs";
import { isDigitCode } from "./digits";

export interface Cpr {
  /** Ten digits, no hyphen. */
  readonly digits: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads a civil registration number, `DDMMÅÅSSSS` or `DDMMÅÅ-SSSS`, whose date exists in the century that its 7th digit gives. */
export function parseCpr(text: string): Cpr | undefined {
  const date = cprDate(text);
  if (date === 0) return undefined;
  return {
    digits: text.length === 10 ? text : text.slice(0, 6) + text.slice(7),
    year: Math.floor(date / 10_000),
    month: Math.floor(date / 100) % 100,
    day: date % 100,
  };
}

/**
 * The date of birth of a civil registration number as the integer yyyymmdd, or 0 for what is none.
 * Asked for a million cells, and so without making any object or text.
 */
export function cprDate(text: string): number {
  const hyphen = text.length === 11 && text.charCodeAt(6) === 45 ? 1 : 0;
  if (text.length !== 10 + hyphen) return 0;
  for (let i = 0; i < text.length; i++) if (!isDigitCode(text.charCodeAt(i)) && !(hyphen === 1 && i === 6)) return 0;
  const day = two(text, 0);
  const month = two(text, 2);
  const short = two(text, 4);
  const year = short + centuryOf(text.charCodeAt(6 + hyphen) - 48, short);
  return isCalendarDate(year, month, day) ? year * 10_000 + month * 100 + day : 0;
}

function two(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** The century by the 7th digit and the two-digit year. Source: CPR-kontoret, "Personnummeret i CPR". */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * True for a civil registration number that fails the modulus-11 check although numbers of its date were given out under
 * it. Only a hint: since October 2007 numbers without it are given out, and before that to people registered as born on
 * a 1 January. False for what is no civil registration number.
 */
export function breaksModulus(text: string): boolean {
  const hyphen = text.length === 11 ? 1 : 0;
  if (text.length !== 10 + hyphen) return false;
  // The sum first: nearly every number passes, and then nothing else need be asked.
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += (text.charCodeAt(i < 6 ? i : i + hyphen) - 48) * WEIGHTS[i]!;
  if (sum % 11 === 0) return false;
  const date = cprDate(text);
  return date !== 0 && date < 2007_10_01 && date % 10_000 !== 101;
}

/**
 * The first civil registration number in a free text, as it is written there, or undefined. Numbers that are part of a longer number, a KLE
 * or case number or a P-number are skipped: the digits must be on their own.
 */
export function findCpr(text: string): string | undefined {
  // A run of six digits covers one of the places 5, 11, 17 …; a text without a digit there holds no CPR number.
  for (let i = 5; i < text.length; i += 6) {
    if (isDigitCode(text.charCodeAt(i))) return searchRuns(text);
  }
  return undefined;
}

function searchRuns(text: string): string | undefined {
  for (let start = 0; start < text.length; start++) {
    if (!isDigitCode(text.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < text.length && isDigitCode(text.charCodeAt(end))) end++;
    const length = end - start;
    const candidate = length === 10 ? end : length === 6 ? endOfHyphenated(text, end) : undefined;
    if (candidate !== undefined && standsAlone(text, start, candidate)) {
      const plain = text.slice(start, start + 6) + text.slice(candidate - 4, candidate);
      if (parseCpr(plain) !== undefined && !isNamedPNumber(text, start)) return text.slice(start, candidate);
    }
    start = end;
  }
  return undefined;
}

/** The end of `-SSSS` after six digits, with an ordinary, a no-break or an en hyphen. */
function endOfHyphenated(text: string, at: number): number | undefined {
  const hyphen = text.charCodeAt(at);
  if (hyphen !== 45 && hyphen !== 0x2011 && hyphen !== 0x2013) return undefined;
  for (let i = at + 1; i <= at + 4; i++) if (!isDigitCode(text.charCodeAt(i))) return undefined;
  return at + 5;
}

/** Not glued to letters (but `CPR` before it), digits, or to more digits by one of . - / _ as in KLE and case numbers. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = start === 0 ? NaN : text.charCodeAt(start - 1);
  const after = end === text.length ? NaN : text.charCodeAt(end);
  if (isLetterCode(before) && !/cpr$/i.test(text.slice(Math.max(0, start - 3), start))) return false;
  if (isDigitCode(after) || isLetterCode(after)) return false;
  return !(isJoint(before) && isWordCode(text.charCodeAt(start - 2))) && !(isJoint(after) && isWordCode(text.charCodeAt(end + 1)));
}

function isJoint(code: number): boolean {
  return code === 45 || code === 46 || code === 47 || code === 95 || code === 0x2011 || code === 0x2013;
}

function isWordCode(code: number): boolean {
  return isDigitCode(code) || isLetterCode(code);
}

function isNamedPNumber(text: string, start: number): boolean {
  return /(?:p-?\s?(?:nr|nummer)|produktionsenhed(?:snummer)?|cvr(?:-?nr)?|tlf|telefon)\.?:?\s*$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
}
