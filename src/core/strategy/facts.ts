import { parseDate } from "../identifiers/dates";
import { parseNumber } from "../identifiers/numbers";
import { isBlank, isErrorValue, type CellValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import { choiceReader } from "../registers/choice-reader";
import type { RegisterId } from "../model/register-id";

/** Reads cells of one register as the strategies need them: a missing column, a blank and an unreadable cell are all undefined. */
export interface FactReader {
  readonly rowCount: number;
  text(column: string, row: number): string;
  choice(column: string, row: number): string | undefined;
  /** Serial day of the 1900 system. */
  date(column: string, row: number): number | undefined;
  /** Not negative. */
  number(column: string, row: number): number | undefined;
}

export function factReader(register: RegisterId, data: RegisterData | undefined, date1904: boolean): FactReader {
  const cell = (column: string, row: number): CellValue => data?.columns[column]?.[row] ?? "";
  const readers = new Map<string, ReturnType<typeof choiceReader>>();
  return {
    rowCount: data?.rowCount ?? 0,
    text: (column, row) => {
      const value = cell(column, row);
      return isErrorValue(value) ? "" : String(value).trim();
    },
    choice: (column, row) => {
      let read = readers.get(column);
      if (read === undefined) readers.set(column, (read = choiceReader(register, column)));
      return read(cell(column, row)) || undefined;
    },
    date: (column, row) => parseDate(cell(column, row), date1904),
    number: (column, row) => {
      const value = cell(column, row);
      const number = isBlank(value) ? undefined : parseNumber(value);
      return number === undefined || number < 0 ? undefined : number;
    },
  };
}
