import { toCellSerial } from "../identifiers/dates";
import type { CellValue } from "../model/cell";
import type { Reading } from "../model/reading";
import type { RegisterId } from "../model/register-id";
import { columnSpec } from "../registers";
import { readDate } from "../forms/dates/read-date";
import { readNumber } from "../forms/numbers/read-number";
import { readYear } from "../forms/numbers/read-year";

/** What a column's reader needs to know besides the column. */
export interface ReaderContext {
  readonly date1904: boolean;
  /** The header's unit, see `MappedColumn.factor`. */
  readonly factor?: number | undefined;
}

export interface CellReader {
  readonly read: (cell: CellValue) => Reading<number>;
  /** A value as a cell of the column holds it: a serial number of the workbook, or the number. */
  readonly toCell: (value: number) => number;
}

/** Reads cells of a column of dates, numbers or years; undefined for columns of any other kind. */
export function cellReader(register: RegisterId, column: string, { date1904, factor }: ReaderContext): CellReader | undefined {
  const spec = columnSpec(register, column);
  switch (spec.kind) {
    case "date": {
      const context = { date1904, openEnd: spec.openEnd === true };
      return { read: (cell) => readDate(cell, context), toCell: (value) => toCellSerial(value, date1904) };
    }
    case "integer":
    case "number": {
      const context = { measure: spec.measure, most: spec.most, ...(factor === undefined ? {} : { factor }) };
      return { read: (cell) => readNumber(cell, context), toCell: (value) => value };
    }
    case "year":
      return { read: (cell) => readYear(cell, date1904), toCell: (value) => value };
    default:
      return undefined;
  }
}
