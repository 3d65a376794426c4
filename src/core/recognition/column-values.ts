import { type CellValue, isBlank, isErrorValue } from "../model/cell";
import type { RegionCells } from "./region-cells";

/** More cells of a column say no more about what it holds. */
const MOST_VALUES = 60;

/** A part of a sheet, with its first row that is no longer data where that is known. */
type Source = RegionCells & { readonly endRow?: number };

interface Line {
  /** Zero-based sheet row. */
  readonly row: number;
}

/** Where each line was read. A line itself is plain data that choices and views pass on. */
const regions = new WeakMap<Line, Source>();

/** Remembers where a line was read, so that the values under its headers can be looked at. */
export function rememberRegion<L extends Line>(line: L, region: Source): L {
  regions.set(line, region);
  return line;
}

/** The filled cells of a column under a line of headers, of the rows that recognition has; none where the line was not read from a sheet. */
export function valuesBelow(line: Line, column: number): readonly CellValue[] {
  const region = regions.get(line);
  if (region === undefined || region.sheet.used === null) return [];
  const { top, used } = region.sheet;
  const values: CellValue[] = [];
  const end = Math.min((region.endRow ?? Infinity) - used.row, top.length);
  for (let row = line.row + 1 - used.row; row < end && values.length < MOST_VALUES; row++) {
    const value = top[row]?.[column - used.column];
    if (value !== undefined && !isBlank(value) && !isErrorValue(value)) values.push(value);
  }
  return values;
}
