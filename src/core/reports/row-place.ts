import type { CellPlace } from "../changes/change";
import type { RegisterRows } from "../model/register-data";
import type { RowLink } from "./plan";

/** The cell that a link leads to; the row's first column where its own is not in the sheet. Undefined where register or row is not there. */
export function placeOf({ register, row, column }: RowLink, registers: readonly RegisterRows[]): CellPlace | undefined {
  const found = registers.find(({ mapping }) => mapping.register === register);
  const sheetRow = found?.sheetRows[row];
  if (found === undefined || sheetRow === undefined) return undefined;
  const { columns, sheet } = found.mapping;
  const at = columns[column]?.column ?? Math.min(...Object.values(columns).map((mapped) => mapped.column));
  return Number.isFinite(at) ? { sheet, row: sheetRow, column: at } : undefined;
}
