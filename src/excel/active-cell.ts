import type { CellPlace } from "../core/changes/change";
import { runExcel } from "./run";

/** The user's active cell: of a selection of several, the one that typing would go into. */
export async function activeCell(): Promise<CellPlace> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
