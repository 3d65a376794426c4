import type { NewCell } from "../../xlsx/new";
import { formatSerial, fromSerial } from "../../src/core/identifiers/dates";
import type { Form } from "./wording";

/** Plain ways of writing, each with the value itself as what is read. */
export const as = (...cells: readonly NewCell[]): readonly Form[] => cells.map((cell) => ({ cell }));

export interface DayParts {
  readonly serial: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** Two digits. */
  readonly short: string;
  /** `dd-mm-åååå`. */
  readonly text: string;
  readonly isMonthEnd: boolean;
  readonly isQuarterEnd: boolean;
}

const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

export function partsOf(serial: number): DayParts & { readonly name: string; readonly quarter: number } {
  const { year, month, day } = fromSerial(serial);
  const isMonthEnd = fromSerial(serial + 1).day === 1;
  return {
    serial,
    day,
    month,
    year,
    short: String(year).slice(2),
    text: formatSerial(serial),
    isMonthEnd,
    isQuarterEnd: isMonthEnd && month % 3 === 0,
    name: MONTHS[month - 1]!,
    quarter: Math.ceil(month / 3),
  };
}

/** `1.234.567` */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");
/** A decimal comma, no needless noughts. */
export const comma = (value: number): string => String(value).replace(".", ",");
