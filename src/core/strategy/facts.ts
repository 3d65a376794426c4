import { parseDate } from "../identifiers/dates";
import { parseNumber } from "../identifiers/numbers";
import { isBlank, isErrorValue, type CellValue } from "../model/cell";
import { type ChoiceReader, choiceReader } from "../registers/choice-reader";
import type { RegisterId } from "../model/register-id";
import type { OptionalColumns } from "../model/columns";
import type { ColumnKey, ChoiceKey, ChoiceOf } from "../registers";
import type { RegisterOf } from "../registers/workbook-data";

/** Reads cells of one register as the strategies need them: a missing column, a blank and an unreadable cell are all undefined. */
export interface FactReader<R extends RegisterId> {
  readonly rowCount: number;
  text(column: ColumnKey<R>, row: number): string;
  choice<K extends ChoiceKey<R>>(column: K, row: number): ChoiceOf<R, K> | undefined;
  /** Serial day of the 1900 system. */
  date(column: ColumnKey<R>, row: number): number | undefined;
  /** Not negative. */
  number(column: ColumnKey<R>, row: number): number | undefined;
}

export function factReader<R extends RegisterId>(register: R, data: RegisterOf<R> | undefined, date1904: boolean): FactReader<R> {
  const columns: OptionalColumns = data?.columns ?? {};
  const cell = (column: string, row: number): CellValue => columns[column]?.[row] ?? "";
  const readers = new Map<string, ChoiceReader>();
  return {
    rowCount: data?.rowCount ?? 0,
    text: (column, row) => {
      const value = cell(column, row);
      return isErrorValue(value) ? "" : String(value).trim();
    },
    choice: <K extends ChoiceKey<R>>(column: K, row: number) => {
      let read = readers.get(column);
      if (read === undefined) readers.set(column, (read = choiceReader(register, column as string)));
      return (read(cell(column, row)) || undefined) as ChoiceOf<R, K> | undefined;
    },
    date: (column, row) => parseDate(cell(column, row), date1904),
    number: (column, row) => {
      const value = cell(column, row);
      const number = isBlank(value) ? undefined : parseNumber(value);
      return number === undefined || number < 0 ? undefined : number;
    },
  };
}
