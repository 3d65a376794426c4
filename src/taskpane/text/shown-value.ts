import { formatSerial, parseDate } from "../../core/identifiers/dates";
import type { CellValue } from "../../core/model/cell";

const LONGEST = 200;

/** A cell's value so that a change of blanks alone can be seen: outer and repeated blanks as `·`, line breaks as `↵`. */
export function shownValue(value: CellValue): string {
  const text = String(value);
  const seen = text
    .replace(/\r\n|\r|\n/g, "↵")
    .replace(/^[\s\u00a0]+|[\s\u00a0]+$|[\s\u00a0]{2,}/g, (blanks) => "·".repeat(blanks.length))
    .replace(/\u00a0/g, "·");
  return seen.length > LONGEST ? `${seen.slice(0, LONGEST)} …` : seen;
}

/** True for Excel number formats in the invariant form that show a day. */
export function isDateFormat(format: string): boolean {
  return /d/i.test(format) && /y/i.test(format);
}

/** A serial number as the day that the cell will show. */
export function shownDate(value: CellValue, date1904: boolean): string {
  const serial = parseDate(value, date1904);
  return serial === undefined ? shownValue(value) : formatSerial(serial);
}
