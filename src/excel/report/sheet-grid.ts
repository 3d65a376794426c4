import { columnLetters } from "../../core/model/address";
import type { RegisterRows } from "../../core/model/register-data";
import { placeOf } from "../../core/reports/row-place";
import { linkTo, textExpression } from "../link-formula";
import { textCell } from "../text-cell";
import { excelFormula } from "./live-formula";
import { NUMBER_FORMATS } from "./number-formats";
import type { ContentCell, SheetContent } from "./report-content";

/** A summary's cells as matrices for `Range.formulas` and `Range.numberFormat`. */
export interface SheetGrid {
  readonly formulas: (string | number)[][];
  readonly numberFormats: string[][];
  /** Cells with a formula over a register, the value it must give, and what goes in where it does not. */
  readonly live: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: string | number;
    readonly otherwise: string | number;
  }[];
  /** Cells that lead to a row of a register. */
  readonly links: readonly { readonly row: number; readonly column: number }[];
}

/** `sheetOf`: the name that a summary's sheet has in this workbook. */
export function toGrid(
  content: SheetContent,
  registers: readonly RegisterRows[],
  sheetOf: (sheetName: string) => string = (sheetName) => sheetName,
): SheetGrid {
  const live: SheetGrid["live"][number][] = [];
  const links: SheetGrid["links"][number][] = [];
  const mappings = registers.map(({ mapping }) => mapping);
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
    const place =
      cell.value.sheet !== undefined ? { sheet: sheetOf(cell.value.sheet), row: 0, column: 0 } : cell.link && placeOf(cell.link, registers);
    if (place !== undefined) links.push({ row, column });
    const otherwise =
      place === undefined ? plain(value) : linkTo(place, typeof value === "number" ? String(value) : textExpression(value), plain(value));
    const formula = cell.value.live === undefined ? undefined : excelFormula(cell.value.live, mappings);
    if (formula === undefined) return otherwise;
    live.push({ row, column, value, otherwise });
    return place === undefined ? formula : linkTo(place, formula.slice(1), formula);
  });
  const numberFormats = matrix((row, column) => NUMBER_FORMATS[at(row, column)?.format ?? "text"]);
  return { formulas, numberFormats, live, links };
}

/** A value as `Range.formulas` accepts it without reinterpreting it. */
function plain(value: string | number): string | number {
  return typeof value === "number" ? value : textCell(value);
}
