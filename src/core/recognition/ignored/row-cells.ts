import type { CellValue, Column } from "../../model/cell";
import { isBlank } from "../../model/cell";
import type { ColumnSpec } from "../../registers/register";

/** The mapped columns of a register that has been read, from left to right in the sheet. */
export interface SheetColumn {
  readonly spec: ColumnSpec;
  /** As it is in the sheet. */
  readonly header: string;
  readonly values: Column;
  /** The register's own key, or its leftmost column: where people write what a row is about. */
  readonly isLabel: boolean;
}

export interface FilledCell {
  readonly column: SheetColumn;
  readonly value: CellValue;
}

/** The cells of a data row that are not blank, from left to right. */
export function filledCells(columns: readonly SheetColumn[], row: number): FilledCell[] {
  return columns.map((column) => ({ column, value: column.values[row]! })).filter(({ value }) => !isBlank(value));
}
