import { OPEN_END, toSerial } from "./dates";
import { lastNoticeDay } from "./notice-day";

const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;

it.each([
  [day(2027, 12, 31), 6, day(2027, 6, 30)],
  [day(2027, 5, 31), 3, day(2027, 2, 28)],
  [day(2028, 5, 31), 3, day(2028, 2, 29)],
  [day(2027, 1, 15), 1, day(2026, 12, 15)],
  [day(2027, 1, 15), 0, day(2027, 1, 15)],
  [OPEN_END, 3, undefined],
])("%i less %i months", (end, months, last) => expect(lastNoticeDay(end, months)).toBe(last));
