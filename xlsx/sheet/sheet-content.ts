import { MAX_COLUMNS } from "../address";
import type { CellGrid } from "../model/cell";
import type { SheetParts } from "../model/parts";
import type { CellContent } from "./cell-xml";

/** The cells of a sheet as a save writes them. */
export class SheetContent {
  /** Row → columns of table headers, as [first, end). */
  private readonly headers = new Map<number, (readonly [number, number])[]>();

  constructor(
    readonly cells: CellGrid,
    { tables }: Pick<SheetParts, "tables">,
    private readonly fileFormula: (formula: string) => string,
  ) {
    for (const { rect, hasHeaders } of tables) {
      if (hasHeaders)
        this.headers.set(rect.row, [
          ...(this.headers.get(rect.row) ?? []),
          [rect.column, Math.min(MAX_COLUMNS, rect.column + rect.columnCount)],
        ]);
    }
  }

  at(row: number, column: number): CellContent {
    const cell = this.cells.cell(row, column);
    const value = cell?.value ?? null;
    // Excel reports a damaged file where a table's header cell is not text.
    if (value !== null && typeof value !== "string" && this.isHeader(row, column)) return { value: String(value) };
    return cell?.formula === undefined ? { value } : { value, fileFormula: this.fileFormula(cell.formula) };
  }

  private isHeader(row: number, column: number): boolean {
    return this.headers.get(row)?.some(([first, end]) => column >= first && column < end) ?? false;
  }
}

/** A text that Excel would read as a formula when a user edits the cell. */
export function resemblesFormula(content: CellContent): boolean {
  return content.fileFormula === undefined && typeof content.value === "string" && /^[=+@-]./.test(content.value);
}
