import type { CellValue } from "../../model/cell";
import { readValue } from "../../model/reading";
import { readYear } from "../../forms/numbers/read-year";

/** The year of a cell, also of a date; undefined for all else and for years that no retention has. */
export function yearOf(value: CellValue): number | undefined {
  if (value === "") return undefined;
  return readValue(readYear(value, false));
}
