import type { Rect } from "../model/address";
import type { CellValue } from "../model/cell";
import { isBlank } from "../model/cell";
import type { RegisterData, RegisterMapping } from "../model/register-data";
import { readCells } from "../reading/read-cells";
import { ignoreRows } from "../recognition/ignored/ignore-rows";
import { fillMerged, rowsAcross } from "./fill-merged";

/** The rectangle to read for a register: its data rows, from its first to its last mapped column. Null when it has no rows. */
export function dataRect(mapping: RegisterMapping): Rect | null {
  const columns = Object.values(mapping.columns).map((mapped) => mapped.column);
  if (columns.length === 0 || mapping.rowSpan === 0) return null;
  const column = Math.min(...columns);
  return { row: mapping.firstRow, column, rowCount: mapping.rowSpan, columnCount: Math.max(...columns) - column + 1 };
}

export interface RegisterBuilder {
  /**
   * Takes rows [start, start + rows.length) of `dataRect(mapping)`, row-major as office.js gives them.
   * Chunks come in order; rows between them, or missing in one, are blank. @throws when one is out of order: rows would come twice.
   */
  add(start: number, rows: readonly (readonly CellValue[])[]): void;
  finish(): RegisterData;
}

/**
 * Turns chunks of rows into one array per mapped column, so that rules run down columns.
 * Rows in which every mapped column is blank (formatted, but empty) are not rows, nor are those that are no records: the mapping of the
 * finished register lists them. The cells are read as a colleague reads them (`readCells`).
 * @param merges the sheet's merged areas; a cell that is merged downwards counts for each row that it covers. Null where they are not known:
 *   the cells are then read as they stand, and the register says so.
 * @param date1904 true when serial numbers of the workbook count from 1904.
 */
export function createRegisterBuilder(mapping: RegisterMapping, merges: readonly Rect[] | null = [], date1904 = false): RegisterBuilder {
  const rect = dataRect(mapping);
  const keys = Object.keys(mapping.columns);
  const offsets = keys.map((key) => mapping.columns[key]!.column - (rect?.column ?? 0));
  /** Per column its values, a piece for each chunk: joined once at the end, since growing arrays cost more than all else. */
  const pieces: CellValue[][][] = keys.map(() => []);
  let sheetRows = new Int32Array(Math.min(mapping.rowSpan, 1024));
  let count = 0;
  let next = 0;

  return {
    add(start, rows) {
      if (start < next) throw new Error(`Rows of "${mapping.sheet}" came out of order: ${start} instead of ${next}`);
      next = start + rows.length;
      if (count + rows.length > sheetRows.length) {
        const grown = new Int32Array(Math.min(mapping.rowSpan, Math.max(count + rows.length, sheetRows.length * 2)));
        grown.set(sheetRows);
        sheetRows = grown;
      }
      const retained: (readonly CellValue[])[] = [];
      for (let r = 0; r < rows.length; r++) {
        const row = rows[r];
        if (row === undefined || isBlankRow(row, offsets)) continue;
        sheetRows[count++] = mapping.firstRow + start + r;
        retained.push(row);
      }
      for (let k = 0; k < offsets.length; k++) pieces[k]!.push(columnOf(retained, offsets[k]!));
    },
    finish() {
      const whole: RegisterData = {
        mapping: merges === null ? { ...mapping, mergesUnknown: true } : mapping,
        rowCount: count,
        sheetRows: sheetRows.subarray(0, count),
        columns: Object.fromEntries(keys.map((key, k) => [key, joined(pieces[k]!)])),
      };
      const known = merges ?? [];
      return readCells(fillMerged(ignoreRows(whole, rowsAcross(known)), whole, known), date1904);
    },
  };
}

function columnOf(rows: readonly (readonly CellValue[])[], offset: number): CellValue[] {
  const column = new Array<CellValue>(rows.length);
  for (let r = 0; r < rows.length; r++) {
    const value = rows[r]![offset];
    column[r] = value === undefined ? "" : value;
  }
  return column;
}

/** A call takes no more than some ten thousand arguments, and a million rows may come in pieces of any size. */
const PIECES_AT_ONCE = 1_000;

function joined(pieces: readonly CellValue[][]): CellValue[] {
  let all: CellValue[] = [];
  for (let i = 0; i < pieces.length; i += PIECES_AT_ONCE) all = all.concat(...pieces.slice(i, i + PIECES_AT_ONCE));
  return all;
}

function isBlankRow(row: readonly CellValue[], offsets: readonly number[]): boolean {
  for (let k = 0; k < offsets.length; k++) {
    const value = row[offsets[k]!];
    if (value !== undefined && !isBlank(value)) return false;
  }
  return true;
}
