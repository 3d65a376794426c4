import { fromSerial, OPEN_END, toSerial } from "./dates";

/**
 * The last day on which a contract can be terminated to its end: the end less the notice in whole months. A day that the
 * month does not have becomes the month's last: 31 May less 3 months is 28 (29) February.
 * @param end serial of the 1900 system in whole days.
 * @returns undefined for a contract that runs until further notice (31-12-9999) and for a day before 1900.
 */
export function lastNoticeDay(end: number, months: number): number | undefined {
  if (end === OPEN_END) return undefined;
  const { year, month, day } = fromSerial(end);
  const at = year * 12 + month - 1 - months;
  for (let last = day; last > day - 4; last--) {
    const serial = toSerial(Math.floor(at / 12), (at % 12) + 1, last);
    if (serial !== undefined) return serial < 1 ? undefined : serial;
  }
  return undefined;
}
