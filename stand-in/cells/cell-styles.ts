import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { Engine } from "./engine";

export const GENERAL = "General";

/** Reads styles of cells, with what a cell without one takes from its row, column and sheet. */
export class CellStyles {
  constructor(private readonly engine: Engine) {}

  style(sheet: string, row: number, column: number): IStyleData {
    const worksheet = this.engine.sheet(sheet);
    return this.styleOf(worksheet, worksheet.getCellMatrix().getValue(row, column), row, column);
  }

  styleOf(worksheet: Worksheet, cell: Nullable<ICellData>, row: number, column: number): IStyleData {
    const own = this.resolve(cell?.s);
    const ofRow = this.resolve(worksheet.getRowManager().getRow(row)?.s);
    const ofColumn = this.resolve(worksheet.getColumnManager().getColumn(column)?.s);
    const ofSheet = this.resolve(worksheet.getConfig().defaultStyle);
    return { ...ofSheet, ...ofColumn, ...ofRow, ...own };
  }

  /** Number format of each cell of a rectangle is asked for in bulk; most cells share few styles. */
  formats(worksheet: Worksheet): (cell: Nullable<ICellData>, row: number, column: number) => string {
    const rows = worksheet.getRowManager();
    const columns = worksheet.getColumnManager();
    const known = new Map<unknown, string | undefined>();
    const pattern = (style: Nullable<string | IStyleData>): string | undefined => {
      if (style === null || style === undefined) return undefined;
      if (!known.has(style)) known.set(style, this.resolve(style)?.n?.pattern);
      return known.get(style);
    };
    return (cell, row, column) =>
      pattern(cell?.s) ??
      pattern(rows.getRow(row)?.s) ??
      pattern(columns.getColumn(column)?.s) ??
      pattern(worksheet.getConfig().defaultStyle) ??
      GENERAL;
  }

  named(style: Nullable<string | IStyleData>): IStyleData | undefined {
    return this.resolve(style);
  }

  private resolve(style: Nullable<string | IStyleData>): IStyleData | undefined {
    if (style === null || style === undefined) return undefined;
    return (typeof style === "string" ? this.engine.workbook.getStyles().get(style) : style) ?? undefined;
  }
}
