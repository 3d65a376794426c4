import type { CellValue } from "../../model/cell";
import { readValue, type Reading, unknown } from "../../model/reading";
import { fromSerial, MIN_SERIAL } from "../../identifiers/dates";
import { readDate } from "../dates/read-date";
import { readNumber } from "./read-number";

/** Years that a retention or a closing can have: this product's own rule of thumb. */
const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** Reads a cell of a column of years: a year of four digits, or a date's. */
export function readYear(value: CellValue, date1904: boolean): Reading<number> {
  const isSerial = typeof value === "number" && value >= MIN_SERIAL;
  const serial = isSerial ? readValue(readDate(value, { date1904 })) : undefined;
  if (serial !== undefined) return { kind: "understood", value: fromSerial(serial).year, form: "year" };
  const reading = readNumber(value, { measure: "year" });
  const year = readValue(reading);
  if (year === undefined) return reading;
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return unknown();
  return typeof value === "string" && /^\s*\d{4}\s*$/.test(value) ? { kind: "understood", value: year, form: "year" } : reading;
}
