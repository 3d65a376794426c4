/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read, office-addins/call-sync-after-load -- what is
   returned is called after the next sync */

import { digest } from "../../core/model/digest";

const HEX_DIGITS = 32;

/**
 * Asks for all that a sheet holds; the answer, after the next sync, is a digest of it, or null where it holds what a template never does:
 * a chart, a picture, a comment, a pivot table, or not the one table. Formats are not looked at: they are no work of anybody's.
 */
export function askContents(sheet: Excel.Worksheet): () => string | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, formulas: true });
  const tables = sheet.tables.getCount();
  const others = [sheet.charts.getCount(), sheet.shapes.getCount(), sheet.comments.getCount(), sheet.pivotTables.getCount()];
  // Notes and comments are separate since ExcelApi 1.18.
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) others.push(sheet.notes.getCount());
  return () => {
    if (tables.value !== 1 || others.some(({ value }) => value > 0)) return null;
    const cells = used.isNullObject ? [] : [used.rowIndex, used.columnIndex, used.formulas];
    return digest(JSON.stringify(cells), HEX_DIGITS);
  };
}
