import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { TablePart } from "../../stand-in/document";
import { compileShared } from "../formula/shift";
import type { CellContent } from "./cell-xml";

/** The engine's cells as a save needs them: content as plain data, the engine's own shared formulas written out. */
export class DocumentCells {
  private masters: Map<string, { row: number; column: number; shift: (rows: number, columns: number) => string }> | undefined;
  private readonly headers: readonly TablePart[];

  constructor(
    private readonly sheet: Partial<IWorksheetData>,
    tables: readonly TablePart[],
  ) {
    this.headers = tables.filter((table) => table.hasHeaders);
  }

  cell(row: number, column: number): ICellData | undefined {
    return this.sheet.cellData?.[row]?.[column] ?? undefined;
  }

  content(row: number, column: number): CellContent {
    const cell = this.cell(row, column);
    if (!cell) return { value: null };
    const formula = cell.f ? (cell.f.startsWith("=") ? cell.f : `=${cell.f}`) : this.sharedFormula(cell, row, column);
    const value = valueOf(cell);
    // Excel calls a file broken when a table's header cell is not text.
    if (value !== null && typeof value !== "string" && this.isHeader(row, column)) return { value: String(value) };
    return formula ? { value, formula } : { value };
  }

  /** Text that would be taken for a formula when someone edits the cell. */
  looksLikeFormula(content: CellContent): boolean {
    return content.formula === undefined && typeof content.value === "string" && /^[=+@-]./.test(content.value);
  }

  /** Rows with cells or a height of their own, in order. */
  rows(): number[] {
    const rows = new Set([...Object.keys(this.sheet.cellData ?? {}), ...Object.keys(this.sheet.rowData ?? {})].map(Number));
    return [...rows].sort((a, b) => a - b);
  }

  columns(row: number): number[] {
    return Object.keys(this.sheet.cellData?.[row] ?? {})
      .map(Number)
      .sort((a, b) => a - b);
  }

  private isHeader(row: number, column: number): boolean {
    return this.headers.some(({ rect }) => row === rect.row && column >= rect.column && column < rect.column + rect.columnCount);
  }

  private sharedFormula(cell: ICellData, row: number, column: number): string | undefined {
    if (!cell.si) return undefined;
    if (!this.masters) {
      this.masters = new Map();
      for (const r of this.rows()) {
        for (const c of this.columns(r)) {
          const master = this.cell(r, c);
          if (master?.si && master.f) this.masters.set(master.si, { row: r, column: c, shift: compileShared(master.f.replace(/^=/, "")) });
        }
      }
    }
    const master = this.masters.get(cell.si);
    return master && `=${master.shift(row - master.row, column - master.column)}`;
  }
}

function valueOf(cell: ICellData): string | number | boolean | null {
  const { v, t } = cell;
  if (v === undefined || v === null) {
    const text = cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
    return text ? text : null;
  }
  if (t === 3) return v === 1 || v === true || v === "1" || v === "TRUE";
  if (t === 1 || t === 4) return String(v);
  if (t === 2 && typeof v === "string") return v.trim() !== "" && Number.isFinite(Number(v)) ? Number(v) : v;
  return v;
}
