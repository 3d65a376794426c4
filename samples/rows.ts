import type { CellValue } from "../src/core/model/cell";

/** One row of a register by column key; a date is a serial number of the 1900 system. Keys not given are blank. */
export type SampleRow = Record<string, CellValue>;

/** Serial number of a day, months and days from 1; days beyond a month run on, as in Date.UTC. */
export function day(year: number, month: number, date: number): number {
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000) + 25_569;
}

export function yearOf(serial: number): number {
  return new Date((serial - 25_569) * 86_400_000).getUTCFullYear();
}
