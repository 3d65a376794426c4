import type { SheetInfo } from "../app/ports";
import type { Rect } from "../core/model/address";
import type { CellValue } from "../core/model/cell";
import { loadMark, roleOf } from "./own-sheets";
import { runExcel } from "./run";

/** The number of rows that recognition reads (`SheetInfo.top`). */
const TOP_ROWS = 40;
/** A header row is not looked for beyond this column; a sheet filled to column XFD would otherwise fill the answer. */
const TOP_COLUMNS = 300;

/** All sheets but our own, in three syncs however many sheets there are. */
export async function readSheets(): Promise<SheetInfo[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    await context.sync();

    const asked = worksheets.items.map((sheet) => {
      const mark = loadMark(sheet);
      // Cells with values only: a register that is formatted far below its last row is not that long.
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      sheet.tables.load({ name: true, showHeaders: true, showTotals: true });
      return { sheet, mark, used };
    });
    await context.sync();

    const theirs = asked
      .filter(({ sheet, mark }) => roleOf(mark, sheet.name) === null)
      .map(({ sheet, used }) => {
        const rect = used.isNullObject ? null : rectOf(used);
        const top =
          rect === null
            ? null
            : sheet.getRangeByIndexes(rect.row, rect.column, Math.min(TOP_ROWS, rect.rowCount), Math.min(TOP_COLUMNS, rect.columnCount));
        top?.load({ values: true });
        const tables = sheet.tables.items.map((table) => {
          const range = table.getRange();
          range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
          return { table, range };
        });
        return { sheet, rect, top, tables };
      });
    await context.sync();

    return theirs.map(({ sheet, rect, top, tables }) => ({
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      used: rect,
      tables: tables.map(({ table, range }) => ({
        name: table.name,
        rect: rectOf(range),
        hasHeaders: table.showHeaders,
        hasTotals: table.showTotals,
      })),
      top: (top?.values ?? []) as CellValue[][],
    }));
  });
}

function rectOf(range: Excel.Range): Rect {
  return { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

function visibilityOf(visibility: Excel.SheetVisibility | "Visible" | "Hidden" | "VeryHidden"): SheetInfo["visibility"] {
  switch (visibility) {
    case "Visible":
      return "visible";
    case "Hidden":
      return "hidden";
    default:
      return "veryHidden";
  }
}
