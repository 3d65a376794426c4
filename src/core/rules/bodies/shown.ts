import { formatSerial, parseDate } from "../../identifiers/dates";
import type { CellValue } from "../../model/cell";
import { tidy } from "../../text/stray";

/** A cell's value as a finding shows it: at most 60 characters, line breaks as blanks, without what nobody sees. A cell may hold 32,767. */
export function shown(value: CellValue): string {
  const whole = String(value);
  const start = inOneLine(whole.slice(0, START));
  const text = whole.length <= START || start.length > SURE ? start : inOneLine(whole);
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

const inOneLine = (text: string): string => tidy(text).replace(/\s+/g, " ");

/** So much of a text is looked at first. */
const START = 500;
/** Where so many characters are left of it, what comes after changes none that are shown. */
const SURE = 70;

/** Whether a shown value may be the beginning only of what stands in the cell. */
export function isCutShort(text: string): boolean {
  return text.endsWith("…");
}

/**
 * The same for a column whose numbers are short: a whole number that is a day of this century is what Excel has made a date of, and the cell
 * shows the day.
 */
export function shownNumber(value: CellValue, date1904: boolean): string {
  const isDay = typeof value === "number" && Number.isInteger(value) && value >= FIRST_DAY;
  const day = isDay ? parseDate(value, date1904) : undefined;
  return day === undefined ? shown(value) : formatSerial(day);
}
/** 1 January 2000 in the 1904 system, and somewhat earlier in the other. */
const FIRST_DAY = 35_064;
