import { BooleanNumber } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { IRange } from "@univerjs/core";
import { Direction } from "@univerjs/core";
import type { Rect } from "../../src/core/model/address";
import type { Engine } from "./engine";
import { intersect } from "./used-range";

/** A point is 4/3 of the pixels in which the engine counts. */
const PIXELS_PER_POINT = 4 / 3;

/** Widths, heights, what is hidden, merged cells, and rows and columns that come and go. Lengths in points. */
export class Layout {
  constructor(private readonly engine: Engine) {}

  columnWidth(sheet: string, column: number): number {
    return this.engine.sheet(sheet).getColumnWidth(column) / PIXELS_PER_POINT;
  }

  rowHeight(sheet: string, row: number): number {
    return this.engine.sheet(sheet).getRowHeight(row) / PIXELS_PER_POINT;
  }

  setColumnWidth(sheet: string, rect: Rect, points: number): void {
    this.engine.run(SetWorksheetColWidthMutation.id, {
      ...this.place(sheet),
      ranges: [irange(rect)],
      colWidth: Math.round(points * PIXELS_PER_POINT),
    });
  }

  setRowHeight(sheet: string, rect: Rect, points: number): void {
    const params = { ...this.place(sheet), ranges: [irange(rect)] };
    this.engine.run(SetWorksheetRowHeightMutation.id, { ...params, rowHeight: Math.round(points * PIXELS_PER_POINT) });
    this.engine.run(SetWorksheetRowIsAutoHeightMutation.id, { ...params, autoHeightInfo: BooleanNumber.FALSE });
  }

  columnHidden(sheet: string, column: number): boolean {
    return this.engine.sheet(sheet).getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  rowHidden(sheet: string, row: number): boolean {
    const worksheet = this.engine.sheet(sheet);
    return worksheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE || worksheet.getRowFiltered(row);
  }

  hideColumns(sheet: string, rect: Rect, hidden: boolean): void {
    this.engine.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ...this.place(sheet), ranges: [irange(rect)] });
  }

  hideRows(sheet: string, rect: Rect, hidden: boolean): void {
    this.engine.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { ...this.place(sheet), ranges: [irange(rect)] });
  }

  merges(sheet: string): readonly Rect[] {
    return this.engine
      .sheet(sheet)
      .getConfig()
      .mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
        row: startRow,
        column: startColumn,
        rowCount: endRow - startRow + 1,
        columnCount: endColumn - startColumn + 1,
      }));
  }

  merge(sheet: string, rects: readonly Rect[]): void {
    this.engine.run(AddWorksheetMergeMutation.id, { ...this.place(sheet), ranges: rects.map(irange) });
  }

  unmerge(sheet: string, rect: Rect): void {
    const ranges = this.merges(sheet)
      .filter((merge) => intersect(merge, rect))
      .map(irange);
    if (ranges.length > 0) this.engine.run(RemoveWorksheetMergeMutation.id, { ...this.place(sheet), ranges });
  }

  /** Whole rows or columns; formulas, names and what lies on the cells move along. */
  insert(sheet: string, rect: Rect, what: "rows" | "columns"): Promise<void> {
    this.engine.makeRoom(sheet, rect.row + 1, rect.column + 1);
    const params = { ...this.place(sheet), range: this.within(sheet, rect), direction: what === "rows" ? Direction.UP : Direction.LEFT };
    return this.engine.runLater(what === "rows" ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id, params);
  }

  /** The engine moves the formulas of whichever sheet is active as if it were the one that loses rows, so that one is made active for as long. */
  async remove(sheet: string, rect: Rect, what: "rows" | "columns"): Promise<void> {
    const { workbook } = this.engine;
    const active = workbook.getActiveSheet(true);
    workbook.setActiveSheet(this.engine.sheet(sheet));
    try {
      await this.engine.runLater(what === "rows" ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id, {
        ...this.place(sheet),
        range: this.within(sheet, rect),
      });
    } finally {
      if (active) workbook.setActiveSheet(active);
    }
  }

  /** The engine's sheet may be smaller than Excel's. */
  private within(sheet: string, rect: Rect): IRange {
    const { rowCount, columnCount } = this.engine.sheet(sheet).getConfig();
    const range = irange(rect);
    return { ...range, endRow: Math.min(range.endRow, rowCount - 1), endColumn: Math.min(range.endColumn, columnCount - 1) };
  }

  private place(id: string): { unitId: string; subUnitId: string } {
    return { unitId: this.engine.unitId, subUnitId: id };
  }
}

export function irange(rect: Rect): IRange {
  return {
    startRow: rect.row,
    endRow: rect.row + rect.rowCount - 1,
    startColumn: rect.column,
    endColumn: rect.column + rect.columnCount - 1,
  };
}
