import type { CellValue } from "../model/cell";
import { plain } from "../text/signs";
import { breaksModulus, cprDate } from "./cpr";
import { MASKED_CPR, maskCprs } from "./find-cpr";
import { isReplacement } from "./replacement-cpr";

/** What is shown of a text from a cell: the text itself, or the text without what names a person by number or birth. */
export type Screen = (text: string) => string;

/** Shows everything; for a user who has asked for it, and for what is screened later. */
export const unscreened: Screen = (text) => text;

const MASKED_DATE = "xx-xx-xxxx";

/** A number whose serial somebody has left out: `140872-xxxx`. */
const HALF_MASKED = /(?<![\dx])\d{6} ?-? ?[x*?#_.]{4}(?![\dx*?#_])/gi;
/** What may be a number in the place of one: `740872-5212`, `140872-ABC2`. */
const REPLACEMENT = /(?<![\p{L}\d-])\d{6}-[\dA-Z]{4}(?![\p{L}\d-])/giu;
/** What Excel leaves of a number that begins with zero. */
const NINE = /(?<![\p{L}\d_]|\d[.,/-])\d{9}(?![\p{L}\d_]|[.,/-]\d)/gu;
/** A date that is called a birth: `f. 14-08-1872`, `født den 14. august 1872`, `fødselsdato: 140872`. */
const BIRTH =
  /(?<![\p{L}\d])(f\.|født|fødselsda(?:to|g)|birthday|born|date of birth|d\.o\.b\.)([ :]{0,3}(?:(?:den|on|er|is) )?)(?:\d{1,2}[-./ ]{1,2}(?:\d{1,2}|\p{L}{3,9})[-./ ]{1,2}\d{2,4}|\d{4}-\d{2}-\d{2}|\d{6}|\d{8})(?!\d)/giu;

/**
 * The text with each CPR number, half masked number and birth date masked; the very text where there is none. A number that may be one is masked,
 * too: what is shown, written or copied goes further than the cell.
 */
export const maskPersons: Screen = (raw) => {
  const text = maskCprs(raw);
  if (!hasDigitsInARow(text)) return text;
  const seen = plain(text);
  const masked = seen
    .replace(HALF_MASKED, MASKED_CPR)
    .replace(NINE, (digits) => (isEaten(digits) ? MASKED_CPR : digits))
    .replace(REPLACEMENT, (number) => (isReplacement(number) ? MASKED_CPR : number))
    .replace(BIRTH, (_, name: string, between: string) => name + between + MASKED_DATE);
  return masked === seen ? text : masked;
};

/** As it is shown of a number in a cell: Excel takes a CPR number that is typed without its hyphen as a number, and eats its zero. */
export function maskNumber(value: number): string | number {
  if (!Number.isInteger(value) || value < 1e8 || value >= 1e10) return value;
  const text = String(value);
  const masked = text.length === 9 ? isEaten(text) : maskCprs(text) !== text;
  return masked ? MASKED_CPR : value;
}

/** Nine digits are many other things: only those that are a CPR number for sure once they have their zero. */
function isEaten(digits: string): boolean {
  const text = `0${digits}`;
  return cprDate(text) !== 0 && !breaksModulus(text);
}

/** What is shown of a cell's value. */
export function screenValue(value: CellValue, screen: Screen): CellValue {
  if (typeof value === "string") return screen(value);
  return typeof value === "number" && screen !== unscreened ? maskNumber(value) : value;
}

/** Whether a cell's value holds what names a person by number or birth. */
export function namesPerson(value: CellValue): boolean {
  if (typeof value === "number") return maskNumber(value) !== value;
  return typeof value === "string" && maskPersons(value) !== value;
}

/** Plain data with each of its texts screened. */
export function screened<T>(data: T, screen: Screen): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === "string") return screen(part);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, walk(value)]));
  };
  // Of the same form: only texts are others.
  return walk(data) as T;
}

/** The cheap question that is asked for every text. */
function hasDigitsInARow(text: string): boolean {
  for (let i = 0; i < text.length - 1; i++) if (isDigit(text.charCodeAt(i)) && isNearDigit(text, i + 1)) return true;
  return false;
}

/** `1-` and `1.` and `14`: every date of birth has one of them. */
function isNearDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || code === 45 || code === 46 || code === 47 || code === 32;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
