import { type CellValue, isBlank } from "../../model/cell";
import type { RegisterPart } from "../../model/register-data";
import { REMARK } from "../../registers/columns/common";
import { isNoteRow, isPageRow } from "../ignored/note-row";
import { type FilledCell, isNothing, isWords } from "../ignored/row-cells";
import { isTotalRow } from "../ignored/total-row";
import type { LeftOutReason } from "./ledger";

/** A filled cell, with its sheet column. */
export interface SheetCell {
  readonly column: number;
  readonly value: CellValue;
}

export function filledIn(cells: readonly CellValue[], firstColumn: number): SheetCell[] {
  const filled: SheetCell[] = [];
  cells.forEach((value, i) => {
    if (!isBlank(value)) filled.push({ column: firstColumn + i, value });
  });
  return filled;
}

/** Number of cells a row of these kinds can have; longer ones need not be looked at. */
const FEW = 6;
/**
 * What a filled row is in which no column of a register is filled.
 * @param parts the registers' parts on its sheet, as they were found.
 */
export function leftOutReason(row: number, cells: readonly SheetCell[], parts: readonly RegisterPart[]): LeftOutReason {
  if (parts.every(({ headerRow }) => row < headerRow)) return "above";
  const around = parts.find(({ headerRow, firstRow, rowSpan }) => row > headerRow && row < firstRow + rowSpan);
  const kind = kindOf(cells);
  if (kind !== undefined) return kind;
  if (around === undefined) return "outside";
  const [first] = cells as [SheetCell];
  const leftmost = Math.min(...Object.values(around.columns).map(({ column }) => column));
  if (cells.every(({ value }) => isNothing(value) || typeof value === "number") && first.column < leftmost) return "prepared";
  return cells.length === 1 && first.column < leftmost ? "heading" : "own-columns";
}

function kindOf(cells: readonly SheetCell[]): LeftOutReason | undefined {
  if (cells.length > FEW) return undefined;
  const filled = cells.map(({ value }): FilledCell => ({ value, column: { spec: REMARK, header: "", values: [], isLabel: true } }));
  if (!filled.some(isWords)) return undefined;
  if (isTotalRow(filled, { columns: [], rowCount: 0, sheetRows: new Int32Array(), key: undefined, name: undefined, across: new Set() }))
    return "total";
  if (isPageRow(filled, () => false)) return "page";
  return isNoteRow(filled) ? "note" : undefined;
}
