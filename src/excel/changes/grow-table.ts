import { AppError } from "../../app/failures/errors";
import { runExcel } from "../run";

/** Cells of new table rows per request; they are empty, so they take little. */
const CELLS_PER_ADD = 50_000;

/**
 * Gives a table empty rows at its end. Where nothing lies below, the table is resized (ExcelApi 1.13): adding rows is slow, and rows have ended
 * outside the table (https://github.com/OfficeDev/office-js/issues/3013 and 3191). Elsewhere rows are inserted.
 * @throws AppError "host" where the table has not grown by them.
 */
export async function growTable(sheetName: string, name: string, count: number): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const table = context.workbook.tables.getItem(name);
    table.load({ showTotals: true });
    const whole = table.getRange().load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    const body = table.getDataBodyRange().load({ rowIndex: true, rowCount: true });
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = whole;
    const before = { row: body.rowIndex, rowCount: body.rowCount };
    if (await isFree(context, table, sheet.getRangeByIndexes(row + rowCount, column, count, columnCount)))
      table.resize(sheet.getRangeByIndexes(row, column, rowCount + count, columnCount));
    else addRows(table, columnCount, count);
    const after = table.getDataBodyRange().load({ rowIndex: true, rowCount: true });
    await context.sync();
    if (after.rowIndex === before.row && after.rowCount === before.rowCount + count) return;
    throw new AppError("host", { detail: `${name}: ${after.rowCount - before.rowCount} of ${count} rows` });
  });
}

/** Whether the table can be resized over the cells below it: they would become its rows. */
async function isFree(context: Excel.RequestContext, table: Excel.Table, below: Excel.Range): Promise<boolean> {
  if (table.showTotals || !Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return false;
  const used = below.getUsedRangeOrNullObject(true).load({ rowIndex: true });
  const tables = below.getTables(false).load({ name: true });
  await context.sync();
  return used.isNullObject && tables.items.length === 0;
}

function addRows({ rows }: Excel.Table, columnCount: number, count: number): void {
  const perAdd = Math.max(1, Math.floor(CELLS_PER_ADD / columnCount));
  for (let done = 0; done < count; done += perAdd) {
    const empty = Array.from({ length: Math.min(perAdd, count - done) }, () => Array<null>(columnCount).fill(null));
    // The types know no null, which leaves a calculated column to Excel.
    rows.add(undefined, empty as unknown as string[][]);
  }
}
