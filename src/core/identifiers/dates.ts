import type { CellValue } from "../model/cell";
import { isDigitCode } from "./digits";

/**
 * Dates are serial numbers of Excel's 1900 system in whole days: 1 is 1 January 1900. Excel counts a 29 February 1900
 * (serial 60) that never was, so serials from 61 on are days since 30 December 1899.
 */
const DAYS_TO_1970 = 25_569;
/** Days between the 1900 and the 1904 system. */
const OFFSET_1904 = 1_462;
/** 1 January 1920. Below it are numbers that are no dates, above all years typed as numbers (1900-2199). */
export const MIN_SERIAL = 7_306;
/** 31 December 2199. */
export const MAX_SERIAL = 109_574;
/** 31 December 9999, which many systems write for "until further notice". */
export const OPEN_END = 2_958_465;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The serial of a day that exists in the calendar, else undefined. */
export function toSerial(year: number, month: number, day: number): number | undefined {
  if (!isCalendarDate(year, month, day)) return undefined;
  const days = daysFrom1970(year, month, day) + DAYS_TO_1970;
  return days < 61 ? days - 1 : days;
}

/** True for a day of the Gregorian calendar, years 1-9999. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of a serial number; serial 60, which never was, is returned as 29 February 1900 as Excel does. */
export function fromSerial(serial: number): CivilDate {
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date((serial - DAYS_TO_1970 + (serial < 60 ? 1 : 0)) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `dd-mm-åååå`. */
export function formatSerial(serial: number): string {
  const { year, month, day } = fromSerial(Math.floor(serial));
  return `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${String(year).padStart(4, "0")}`;
}

/** A serial of the 1900 system as a cell of the workbook holds it. */
export function toCellSerial(serial: number, date1904: boolean): number {
  return date1904 ? serial - OFFSET_1904 : serial;
}

/** Today as a serial, from a local clock. */
export function serialOfLocalDay(now: Date): number {
  return daysFrom1970(now.getFullYear(), now.getMonth() + 1, now.getDate()) + DAYS_TO_1970;
}

/**
 * Reads a cell as a date: a serial number, or text as `dd-mm-åååå`, `dd.mm.åååå`, `dd/mm-åååå`, `dd/mm/åååå`, `dd/mm åååå`,
 * `åååå-mm-dd` or `d. måned åååå`, day and month with one digit or two, with or without a time of day after it (which is dropped).
 * Two-digit years are not read: 01-02-03 is three dates.
 * @param date1904 true when serial numbers of the workbook count from 1904.
 * @returns the serial of the 1900 system in whole days, or undefined for what is no date from 1920 to 2199 (or 31-12-9999).
 */
export function parseDate(value: CellValue, date1904: boolean): number | undefined {
  if (typeof value === "number") return sane(Math.floor(date1904 ? value + OFFSET_1904 : value));
  if (typeof value !== "string" || value.length < SHORTEST_DATE) return undefined;
  const serial = parseText(value) ?? parseWritten(value.trim());
  return serial === undefined ? undefined : sane(serial);
}

function sane(serial: number): number | undefined {
  return (serial >= MIN_SERIAL && serial <= MAX_SERIAL) || serial === OPEN_END ? serial : undefined;
}

/** `1.1.2022`. */
const SHORTEST_DATE = 8;
const SEPARATORS = new Set([45 /* - */, 46 /* . */, 47 /* / */]);
const TIME = /^(?:T|\s+|\s*kl\.?\s*)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/;

function parseText(raw: string): number | undefined {
  const text = raw.trim();
  const numbers: number[] = [];
  const lengths: number[] = [];
  let at = 0;
  for (let part = 0; part < 3; part++) {
    if (part > 0 && !SEPARATORS.has(text.charCodeAt(at++))) return undefined;
    const start = at;
    let number = 0;
    while (at < text.length && at - start < 5 && isDigitCode(text.charCodeAt(at))) number = number * 10 + text.charCodeAt(at++) - 48;
    numbers.push(number);
    lengths.push(at - start);
  }
  if (at < text.length && !TIME.test(text.slice(at))) return undefined;
  const [first, second, third] = numbers as [number, number, number];
  if (lengths[0] === 4) {
    // A year first is written with hyphens only; 2022/03/01 and 2022.03.01 are met too and mean one thing.
    return isOneOrTwo(lengths[1]!) && isOneOrTwo(lengths[2]!) ? toSerial(first, second, third) : undefined;
  }
  return isOneOrTwo(lengths[0]!) && isOneOrTwo(lengths[1]!) && lengths[2] === 4 ? toSerial(third, second, first) : undefined;
}

/** `31/12 2027` and `1. marts 2027`, as dates are written by hand; `den` may precede. */
const WRITTEN = /^(?:den\s+|d\.\s*)?(\d{1,2})(?:\s*\/\s*(\d{1,2})\s+|\.?\s*([a-zA-Z]{3,9})\.?\s+)(\d{4})(?!\d)/;
/** Danish and English names and how they are shortened; the first three letters distinguish them. */
const MONTH_NAMES =
  /^(?:jan(?:uar|uary)?|feb(?:ruar|ruary)?|mar(?:ts|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

function parseWritten(text: string): number | undefined {
  const match = WRITTEN.exec(text);
  if (match === null) return undefined;
  const [all, day, number, name, year] = match;
  const rest = text.slice(all.length);
  if (rest !== "" && !TIME.test(rest)) return undefined;
  const month = name === undefined ? Number(number) : monthOf(name.toLowerCase());
  return toSerial(Number(year), month, Number(day));
}

/** 1 to 12, or 0 for what is no month. */
function monthOf(name: string): number {
  if (!MONTH_NAMES.test(name)) return 0;
  return MONTHS.indexOf(name.slice(0, 3).replace("may", "maj").replace("oct", "okt")) + 1;
}

function isOneOrTwo(length: number): boolean {
  return length === 1 || length === 2;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function daysFrom1970(year: number, month: number, day: number): number {
  // Date.UTC takes years 0-99 for 1900-1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}
