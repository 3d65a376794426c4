import { fromSerial, MAX_SERIAL, MIN_SERIAL, OPEN_END, toSerial } from "../../identifiers/dates";

/** Days from the first to the last, as serials of the 1900 system. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Danish and English names of months, and how they are shortened; the first three letters distinguish them. */
export const MONTH =
  "jan(?:uar|uary)?|feb(?:ruar|ruary)?|mar(?:ts|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).replace("may", "maj").replace("oct", "okt")) + 1;
}

/** Two digits are a year from 1950 to 2049, as Windows has it. */
export function yearOf(digits: string): number {
  const year = Number(digits.replace("'", ""));
  return digits.replace("'", "").length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/** A year that a date in a register can have, or 9999. */
export function isSaneYear(year: number): boolean {
  return (year >= 1920 && year <= 2199) || year === 9999;
}

export function isSane(serial: number): boolean {
  return (serial >= MIN_SERIAL && serial <= MAX_SERIAL) || serial === OPEN_END;
}

/** Whole months from the first of `month`. */
export function monthSpan(year: number, month: number, months: number): Span | undefined {
  const first = toSerial(year, month, 1);
  const after = year * 12 + month - 1 + months;
  const next = toSerial(Math.floor(after / 12), (after % 12) + 1, 1);
  return first === undefined || next === undefined || !isSane(first) ? undefined : { first, last: next - 1 };
}

/** Monday to Sunday of an ISO week; undefined for a week that the year does not have. */
export function weekSpan(year: number, week: number): Span | undefined {
  const fourth = toSerial(year, 1, 4);
  if (fourth === undefined || !isSane(fourth) || week < 1 || week > 53) return undefined;
  const monday = fourth - ((fourth + 5) % 7) + 7 * (week - 1);
  // The Thursday of a week says which year it belongs to.
  return fromSerial(monday + 3).year === year ? { first: monday, last: monday + 6 } : undefined;
}

export function day(serial: number | undefined): Span | undefined {
  return serial === undefined || !isSane(serial) ? undefined : { first: serial, last: serial };
}
