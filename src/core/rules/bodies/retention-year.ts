import type { CellValue } from "../../model/cell";
import { isDigits } from "../../identifiers/digits";

/** The year of a cell, as a number or as text of four digits; undefined for all else and for years out of range. */
export function yearOf(value: CellValue): number | undefined {
  const year = typeof value === "number" ? value : typeof value === "string" ? yearOfText(value.trim()) : undefined;
  return year !== undefined && Number.isInteger(year) && year >= 1900 && year <= 2999 ? year : undefined;
}

function yearOfText(text: string): number | undefined {
  return text.length === 4 && isDigits(text) ? Number(text) : undefined;
}
