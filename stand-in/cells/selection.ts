import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Rect } from "../../src/core/model/address";
import type { Engine } from "./engine";
import type { Sheets } from "./sheets";

/** The user's selection on the active sheet; A1 until there is one. */
export class Selection {
  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
  ) {}

  rects(sheet: string = this.sheets.active()): readonly Rect[] {
    const selections = this.engine.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.engine.unitId)
      .getSelectionsOfWorksheet(sheet);
    if (selections.length === 0) return [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
    return selections.map(({ range }) => ({
      row: Math.max(0, range.startRow || 0),
      column: Math.max(0, range.startColumn || 0),
      rowCount: (range.endRow || 0) - (range.startRow || 0) + 1,
      columnCount: (range.endColumn || 0) - (range.startColumn || 0) + 1,
    }));
  }

  /** The cell that receives typing. */
  activeCell(): { row: number; column: number } {
    const selections = this.engine.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.engine.unitId)
      .getSelectionsOfWorksheet(this.sheets.active());
    const primary = selections[selections.length - 1]?.primary;
    return primary ? { row: primary.actualRow, column: primary.actualColumn } : { row: 0, column: 0 };
  }

  select(sheet: string, rects: readonly Rect[]): void {
    if (this.sheets.active() !== sheet) this.sheets.activate(sheet);
    const selections = rects.map((rect, index) => {
      const range = {
        startRow: rect.row,
        startColumn: rect.column,
        endRow: rect.row + rect.rowCount - 1,
        endColumn: rect.column + rect.columnCount - 1,
      };
      const primary = {
        actualRow: rect.row,
        actualColumn: rect.column,
        isMerged: false,
        isMergedMainCell: false,
        startRow: rect.row,
        startColumn: rect.column,
        endRow: rect.row,
        endColumn: rect.column,
      };
      return {
        range: { ...range, unitId: this.engine.unitId, sheetId: sheet },
        primary: index === rects.length - 1 ? primary : null,
        style: null,
      };
    });
    // A grid brings what is selected into sight, as Excel does.
    this.engine.run(SetSelectionsOperation.id, { unitId: this.engine.unitId, subUnitId: sheet, selections, reveal: true });
  }
}
