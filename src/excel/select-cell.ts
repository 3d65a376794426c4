import { AppError } from "../app/failures/errors";
import { runExcel } from "./run";

/** Brings a cell into view and selects it. @throws AppError when the sheet is missing or hidden. */
export async function selectCell(sheetName: string, row: number, column: number): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load({ visibility: true });
    await context.sync();
    if (sheet.isNullObject) throw new AppError("sheet-gone", { sheet: sheetName });
    // Excel can't select on a hidden sheet, and showing it is the user's choice.
    if (sheet.visibility !== "Visible") throw new AppError("sheet-hidden", { sheet: sheetName });
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}
