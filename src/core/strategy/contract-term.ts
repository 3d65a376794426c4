import { readNotice } from "../forms/numbers/notice";
import { OPEN_END } from "../identifiers/dates";
import { monthEnd, renewedTerm, type Term } from "../identifiers/notice-day";
import { writtenColumn } from "../model/register-data";
import { factReader } from "./facts";
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
    const isTerminated = systems.date("contractTerminated", row) !== undefined;
    const renewal = isTerminated ? 0 : Math.floor(systems.number("renewalMonths", row) ?? 0);
    const from = given === OPEN_END ? runningEnd(needed, written?.[row]) : given;
    if (from === undefined) return undefined;
    const isOver = ({ end, last }: Term): boolean => last < input.today || (needed !== undefined && end < needed);
    const term = renewedTerm(from, whole, given === OPEN_END ? 0 : renewal, isOver);
    return term === undefined || term.end < input.today ? undefined : { end: term.end, months, lastDay: term.last };
  };
}

function runningEnd(needed: number | undefined, written: unknown): number | undefined {
  if (needed === undefined) return undefined;
  const to = typeof written === "string" ? readNotice(written)?.to : undefined;
  return monthEnd(needed, PERIOD[to === undefined || to === "contract-end" ? "month" : to]);
}
