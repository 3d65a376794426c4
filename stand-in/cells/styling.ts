import type { ICellData, IColumnData, IObjectMatrixPrimitiveType, IRowData, IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation, SetStyleCommand } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../src/core/model/address";
import type { Engine } from "./engine";
import type { CellStyles } from "./cell-styles";
import { intersect, type UsedRange } from "./used-range";
import type { Values } from "./values";

/** Part of a style; null takes a part away. */
export type StyleChange = { readonly [K in keyof IStyleData]?: IStyleData[K] | null };

/** Sets styles. Whole columns and rows have one style of their own, and their existing cells get it too. */
export class Styling {
  constructor(
    private readonly engine: Engine,
    private readonly values: Values,
    private readonly used: UsedRange,
    private readonly cellStyles: CellStyles,
  ) {}

  /** `format` gives each cell's number format, null to leave it. With `uniform`, it is asked once. */
  numberFormats(sheet: string, rect: Rect, format: (row: number, column: number) => string | null, uniform: boolean): void {
    if (uniform) {
      const pattern = format(0, 0);
      if (pattern !== null) this.apply(sheet, rect, { n: { pattern } });
      return;
    }
    this.each(sheet, rect, (row, column) => {
      const pattern = format(row - rect.row, column - rect.column);
      return pattern === null ? null : { n: { pattern } };
    });
  }

  apply(sheet: string, rect: Rect, change: StyleChange): void {
    const columns = rect.rowCount === MAX_ROWS;
    const rows = rect.columnCount === MAX_COLUMNS && !columns;
    if (columns) this.ofColumns(sheet, rect, change);
    if (rows) this.ofRows(sheet, rect, change);
    const cells = columns || rows ? intersect(this.used.of(sheet, false) ?? NOWHERE, rect) : rect;
    if (cells) this.each(sheet, cells, () => change);
  }

  /** Removes styles; contents stay. */
  clear(sheet: string, rect: Rect): void {
    const cells = intersect(this.used.of(sheet, false) ?? NOWHERE, rect);
    if (rect.rowCount === MAX_ROWS) this.setColumns(sheet, rect, () => null);
    if (cells) this.put(sheet, cells, () => ({ s: null }));
  }

  /** A style for each cell; null leaves it. */
  private each(sheet: string, rect: Rect, change: (row: number, column: number) => StyleChange | null): void {
    this.put(sheet, rect, (row, column) => {
      const style = change(row, column);
      return style && { s: style as IStyleData };
    });
  }

  private put(sheet: string, rect: Rect, cell: (row: number, column: number) => ICellData | null): void {
    this.engine.makeRoom(sheet, rect.row + rect.rowCount, rect.column + rect.columnCount);
    const matrix = this.engine.sheet(sheet).getCellMatrix();
    const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
      const line: Record<number, ICellData> = {};
      for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
        const data = cell(row, column);
        if (!data) continue;
        // A style never changes a cell's content; without the type the engine would read the content again by the number format.
        const type = matrix.getValue(row, column)?.t;
        line[column] = type === null || type === undefined ? data : { ...data, t: type };
      }
      cellValue[row] = line;
    }
    // By this trigger the formula engine knows that only styles have changed.
    this.values.put(sheet, cellValue, { trigger: SetStyleCommand.id });
  }

  private ofColumns(sheet: string, rect: Rect, change: StyleChange): void {
    const manager = this.engine.sheet(sheet).getColumnManager();
    this.setColumns(sheet, rect, (column) => merged(this.cellStyles.named(manager.getColumn(column)?.s), change));
  }

  private setColumns(sheet: string, rect: Rect, style: (column: number) => IStyleData | null): void {
    const columnData: Record<number, Partial<IColumnData>> = {};
    for (let column = rect.column; column < rect.column + rect.columnCount; column++) columnData[column] = { s: style(column) };
    this.engine.run(SetColDataMutation.id, { unitId: this.engine.unitId, subUnitId: sheet, columnData });
  }

  private ofRows(sheet: string, rect: Rect, change: StyleChange): void {
    const manager = this.engine.sheet(sheet).getRowManager();
    const rowData: Record<number, Partial<IRowData>> = {};
    for (let row = rect.row; row < rect.row + rect.rowCount; row++)
      rowData[row] = { s: merged(this.cellStyles.named(manager.getRow(row)?.s), change) };
    this.engine.run(SetRowDataMutation.id, { unitId: this.engine.unitId, subUnitId: sheet, rowData });
  }
}

const NOWHERE: Rect = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

function merged(style: IStyleData | undefined, change: StyleChange): IStyleData {
  return Object.fromEntries(Object.entries({ ...style, ...change }).filter(([, value]) => value !== null)) as IStyleData;
}
