import { fromSerial, OPEN_END, toSerial } from "./dates";

/**
 * The last day on which a contract can be terminated to its end: the end less the notice in whole months, from month's end to month's end
 * (30-06-2028 less 6 months is 31-12-2027).
 * @param end serial of the 1900 system in whole days.
 * @returns undefined for a contract that runs until further notice (31-12-9999) and for a day before 1900.
 */
export function lastNoticeDay(end: number, months: number): number | undefined {
  return end === OPEN_END ? undefined : monthsLater(end, -months);
}

/** Renewals of a contract that are counted at most: a renewal of a month since 1990. */
const MOST_RENEWALS = 500;

/** The end of a contract, and the last day for notice to it; serials of the 1900 system. */
export interface Term {
  readonly end: number;
  readonly last: number;
}

/**
 * The term of a contract that is prolonged by itself, `renewal` months at a time, while `isOver` says so; the first where it is not
 * prolonged. Undefined where a term has no last day for notice, and beyond the calendar.
 */
export function renewedTerm(end: number, months: number, renewal: number, isOver: (term: Term) => boolean): Term | undefined {
  let term = termOf(end, months);
  for (let i = 0; term !== undefined && renewal > 0 && i < MOST_RENEWALS && isOver(term); i++) {
    const next = monthsLater(term.end, renewal);
    term = next === undefined ? undefined : termOf(next, months);
  }
  return term;
}

function termOf(end: number, months: number): Term | undefined {
  const last = lastNoticeDay(end, months);
  return last === undefined ? undefined : { end, last };
}

/** The end of KMD Sag's contract where its notice waits for the day on which the last monopoly system is out: it then runs its notice out. */
export function endAfterNotice(day: number, months: number): number {
  return monthEnd(monthsLater(day, months) ?? day);
}

/**
 * So many whole months later, or earlier. The last day of a month becomes the last of the other; a day that the other month does not have
 * becomes its last. Undefined before 1900 and after 9999.
 */
export function monthsLater(from: number, months: number): number | undefined {
  const { year, month, day } = fromSerial(from);
  const at = year * 12 + month - 1 + months;
  const wanted = from === monthEnd(from) ? 31 : day;
  for (let last = wanted; last > 27 || last === wanted; last--) {
    const serial = toSerial(Math.floor(at / 12), (at % 12) + 1, last);
    if (serial !== undefined) return serial < 1 ? undefined : serial;
  }
  return undefined;
}

/** The last day of the month that a day is in; the days of its whole quarter, half-year or year where `months` says 3, 6 or 12. */
export function monthEnd(day: number, months: 1 | 3 | 6 | 12 = 1): number {
  const { year, month } = fromSerial(day);
  const last = Math.ceil(month / months) * months;
  return last === 12 ? toSerial(year, 12, 31)! : toSerial(year, last + 1, 1)! - 1;
}
