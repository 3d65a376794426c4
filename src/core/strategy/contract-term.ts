import { readNotice } from "../forms/numbers/notice";
import { OPEN_END } from "../identifiers/dates";
import { lastNoticeDay, monthEnd, monthsLater, MOST_RENEWALS } from "../identifiers/notice-day";
import { writtenColumn } from "../model/register-data";
import { factReader, type FactReader } from "./facts";
import type { StrategyInput } from "./strategy";

/** When a contract ends if it is terminated, and the last day to do so; serial days of the 1900 system. */
export interface ContractTerm {
  readonly end: number;
  readonly months: number;
  readonly lastDay: number;
}

/** Months of the period to whose end notice is given. */
const PERIOD = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;
/**
 * The term of a row's contract. A contract that is prolonged by itself ends when it can next be terminated, and not before `needed`; one that
 * runs until further notice ends with the month, quarter, half-year or year, as its notice says, in which `needed` is. Undefined without an
 * end or a notice, for a contract that has ended, and for one that runs where no day is known by which it is needed no longer.
 */
export function contractTerms(input: StrategyInput): (row: number, needed?: number) => ContractTerm | undefined {
  const register = input.data.registers.systems;
  const systems = factReader("systems", register, input.data.date1904);
  const written = register === undefined ? undefined : writtenColumn(register, "noticeMonths");
  return (row, needed) => {
    const given = systems.date("contractEnd", row);
    const months = systems.number("noticeMonths", row);
    if (given === undefined || months === undefined) return undefined;
    const whole = Math.floor(months);
    const end = given === OPEN_END ? runningEnd(needed, written?.[row]) : renewedEnd(systems, row, given, whole, needed, input.today);
    const lastDay = end === undefined || end < input.today ? undefined : lastNoticeDay(end, whole);
    return end === undefined || lastDay === undefined ? undefined : { end, months, lastDay };
  };
}

function runningEnd(needed: number | undefined, written: unknown): number | undefined {
  if (needed === undefined) return undefined;
  const to = typeof written === "string" ? readNotice(written)?.to : undefined;
  return monthEnd(needed, PERIOD[to === undefined || to === "contract-end" ? "month" : to]);
}

function renewedEnd(
  systems: FactReader<"systems">,
  row: number,
  given: number,
  months: number,
  needed: number | undefined,
  today: number,
): number | undefined {
  const renewal = Math.floor(systems.number("renewalMonths", row) ?? 0);
  const terminated = systems.date("contractTerminated", row) !== undefined;
  if (renewal <= 0 || terminated) return given;
  let end = given;
  for (let i = 0; i < MOST_RENEWALS && ((lastNoticeDay(end, months) ?? 0) < today || (needed !== undefined && end < needed)); i++) {
    const next = monthsLater(end, renewal);
    if (next === undefined) return undefined;
    end = next;
  }
  return end;
}
