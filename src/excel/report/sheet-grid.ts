import type { RegisterMapping } from "../../core/model/register-data";
import { columnLetters } from "../../core/model/address";
import { textCell } from "../text-cell";
import { excelFormula } from "./live-formula";
import { NUMBER_FORMATS } from "./number-formats";
import type { ContentCell, SheetContent } from "./report-content";

/** A summary's cells as matrices for `Range.formulas` and `Range.numberFormat`. */
export interface SheetGrid {
  readonly formulas: (string | number)[][];
  readonly numberFormats: string[][];
  /** Cells with a formula over a register, and the value it must give. */
  readonly live: readonly { readonly row: number; readonly column: number; readonly value: string | number }[];
}

export function toGrid(content: SheetContent, mappings: readonly RegisterMapping[]): SheetGrid {
  const live: { row: number; column: number; value: string | number }[] = [];
  const at = (row: number, column: number): ContentCell | undefined => content.rows[row]?.cells[column];
  const matrix = <T>(cell: (row: number, column: number) => T): T[][] =>
    content.rows.map((_, row) => Array.from({ length: content.columnCount }, (__, column) => cell(row, column)));

  const formulas = matrix((row, column) => {
    const cell = at(row, column);
    if (cell === undefined) return "";
    if (cell.kind === "sum") {
      const letters = columnLetters(column);
      return `=SUM(${letters}${cell.from + 1}:${letters}${cell.to + 1})`;
    }
    const { value } = cell.value;
    const formula = cell.value.live === undefined ? undefined : excelFormula(cell.value.live, mappings);
    if (formula === undefined) return plain(value);
    live.push({ row, column, value });
    return formula;
  });
  const numberFormats = matrix((row, column) => NUMBER_FORMATS[at(row, column)?.format ?? "text"]);
  return { formulas, numberFormats, live };
}

/** A value as `Range.formulas` takes it without making something else of it. */
export function plain(value: string | number): string | number {
  return typeof value === "number" ? value : textCell(value);
}
