import { fromSerial, toSerial } from "../identifiers/dates";

const LAST_DAYS = [31, 30, 29, 28];

/**
 * The last day on which a contract can be terminated to its end: the end less the notice in whole months. A day that the month
 * does not have becomes the month's last, e.g. 31 May less 3 months is 28 (29) February.
 * @param contractEnd serial day of the 1900 system. @returns undefined before year 1.
 */
export function lastNoticeDay(contractEnd: number, noticeMonths: number): number | undefined {
  const { year, month, day } = fromSerial(Math.floor(contractEnd));
  const months = year * 12 + (month - 1) - Math.floor(noticeMonths);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  for (const last of [day, ...LAST_DAYS.filter((each) => each < day)]) {
    const serial = toSerial(toYear, toMonth, last);
    if (serial !== undefined) return serial;
  }
  return undefined;
}
