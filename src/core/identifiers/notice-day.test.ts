import { OPEN_END, toSerial } from "./dates";
import { lastNoticeDay, monthEnd, monthsLater, renewedTerm } from "./notice-day";

const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;

it.each([
  [day(2027, 12, 31), 6, day(2027, 6, 30)],
  [day(2028, 6, 30), 6, day(2027, 12, 31)],
  [day(2028, 2, 29), 12, day(2027, 2, 28)],
  [day(2027, 2, 28), 12, day(2026, 2, 28)],
  [day(2028, 2, 28), 12, day(2027, 2, 28)],
  [day(2027, 5, 31), 3, day(2027, 2, 28)],
  [day(2028, 5, 31), 3, day(2028, 2, 29)],
  [day(2027, 1, 15), 1, day(2026, 12, 15)],
  [day(2027, 1, 15), 0, day(2027, 1, 15)],
  [OPEN_END, 3, undefined],
])("%i less %i months", (end, months, last) => expect(lastNoticeDay(end, months)).toBe(last));

test("months later, from month's end to month's end", () => {
  expect(monthsLater(day(2027, 6, 30), 6)).toBe(day(2027, 12, 31));
  expect(monthsLater(day(2027, 11, 30), 3)).toBe(day(2028, 2, 29));
  expect(monthsLater(day(2027, 6, 15), 6)).toBe(day(2027, 12, 15));
  expect(monthsLater(day(1900, 2, 1), -3)).toBeUndefined();
});

test("the end of the month, quarter, half-year and year", () => {
  expect(([1, 3, 6, 12] as const).map((months) => monthEnd(day(2028, 2, 3), months))).toEqual([
    day(2028, 2, 29),
    day(2028, 3, 31),
    day(2028, 6, 30),
    day(2028, 12, 31),
  ]);
  expect(monthEnd(day(2027, 12, 31))).toBe(day(2027, 12, 31));
});

describe("a contract that is prolonged by itself", () => {
  const end = toSerial(2026, 6, 30)!;
  const isOver = (day: number) => (term: { readonly last: number }) => term.last < day;

  it("has the first term whose last day for notice has not passed", () => {
    const today = toSerial(2026, 9, 1)!;
    expect(renewedTerm(end, 6, 12, isOver(today))).toEqual({ end: toSerial(2027, 6, 30), last: toSerial(2026, 12, 31) });
    expect(renewedTerm(end, 6, 0, isOver(today))).toEqual({ end, last: toSerial(2025, 12, 31) });
    expect(renewedTerm(end, 6, 12, isOver(0))).toEqual({ end, last: toSerial(2025, 12, 31) });
  });

  it("has none where it runs until further notice, and none beyond the calendar", () => {
    expect(renewedTerm(OPEN_END, 6, 12, isOver(0))).toBeUndefined();
    expect(renewedTerm(end, 6, 120_000, isOver(OPEN_END))).toBeUndefined();
  });
});
