import { isBlank, isErrorValue, type CellValue } from "../model/cell";
import { partsOf, placeOfRow } from "../model/parts";
import { writtenColumn, type RegisterData } from "../model/register-data";
import { registerSpec } from "../registers";
import { keyOf } from "../text/signs";
import type { HeldCell } from "./change";

/** Of a row that no key names. */
const MOST_CELLS = 4;

/**
 * The cells by which the row of a planned change is known at the moment of writing: its key, or where it has none, shares it with another row,
 * or is itself what changes, the first cells of the row that hold something.
 * @returns a function of data row and column key of the cell that changes; no cells for a row that is not there.
 */
export function heldCells(register: RegisterData): (row: number, columnKey: string) => readonly HeldCell[] {
  const { keyColumn } = registerSpec(register.mapping.register);
  const keys = writtenColumn(register, keyColumn);
  const counts = new Map<string, number>();
  for (const key of keys ?? []) if (!isBlank(key)) counts.set(keyOf(key), (counts.get(keyOf(key)) ?? 0) + 1);
  const others = Object.keys(register.columns);
  const valueIn = (column: string, row: number): CellValue => writtenColumn(register, column)?.[row] ?? "";
  return (row, columnKey) => {
    const place = placeOfRow(register, row);
    if (place === undefined) return [];
    const cellIn = (column: string): HeldCell[] => {
      const mapped = place.part.columns[column];
      const value = valueIn(column, row);
      const isUseful = mapped !== undefined && column !== columnKey && !isBlank(value) && !isErrorValue(value);
      return isUseful ? [{ row: place.row, column: mapped.column, value }] : [];
    };
    const key = keys?.[row] ?? "";
    const named = counts.get(keyOf(key)) === 1 ? cellIn(keyColumn) : [];
    return named.length > 0 ? named : others.flatMap(cellIn).slice(0, MOST_CELLS);
  };
}

/** The header cells over columns of a register, on each of its parts: a planned change holds them, so that no other column is written. */
export function headerPlaces({ mapping }: Pick<RegisterData, "mapping">): { sheet: string; row: number; column: number }[] {
  return partsOf(mapping).flatMap(({ sheet, headerRow, columns }) =>
    Object.values(columns).map(({ column }) => ({ sheet, row: headerRow, column })),
  );
}
