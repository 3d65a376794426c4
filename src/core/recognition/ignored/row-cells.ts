import { parseNumber } from "../../identifiers/numbers";
import type { CellValue, Column } from "../../model/cell";
import { isBlank } from "../../model/cell";
import type { ColumnSpec } from "../../registers/register";
import { plain } from "../../text/signs";

/** The mapped columns of a register that has been read, from left to right in the sheet. */
export interface SheetColumn {
  readonly spec: ColumnSpec;
  /** As it is in the sheet. */
  readonly header: string;
  readonly values: Column;
  /** The register's own key, or its leftmost column: where people write what a row is about. */
  readonly isLabel: boolean;
}

/** Rows that have been read and not yet sorted into records and others. */
export interface ReadRows {
  readonly columns: readonly SheetColumn[];
  readonly rowCount: number;
  readonly sheetRows: Int32Array;
  /** The register's own identifier, where its column was found. */
  readonly key: SheetColumn | undefined;
  /** What a row is called: the first column that a record can't do without beside its key. */
  readonly name: SheetColumn | undefined;
  /** Sheet rows whose first filled cell is merged across others. */
  readonly across: ReadonlySet<number>;
}

export interface FilledCell {
  readonly column: SheetColumn;
  readonly value: CellValue;
}

/** The cells of a data row that are not blank, from left to right. */
export function filledCells(columns: readonly SheetColumn[], row: number): FilledCell[] {
  const cells: FilledCell[] = [];
  for (const column of columns) {
    const value = column.values[row]!;
    if (!isBlank(value)) cells.push({ column, value });
  }
  return cells;
}

/** True where the next row stands right under this one in the sheet. */
export function isNext(row: number, { sheetRows }: ReadRows): boolean {
  return sheetRows[row + 1] === sheetRows[row]! + 1;
}

/** What a cell says in words: numbers, also those written as text, and truth values are none. */
export function isWords({ value }: FilledCell): boolean {
  return typeof value === "string" && parseNumber(value) === undefined;
}

export function wordsOf({ value }: FilledCell): string {
  return plain(String(value));
}

/** A cell that shows nothing to count: 0, as a formula over empty cells gives, or a lone dash. */
export function isNothing(value: CellValue): boolean {
  return value === 0 || (typeof value === "string" && value.length < 4 && /^[-0]*$/.test(plain(value)));
}
