/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read, office-addins/call-sync-after-load -- what is
   returned is called after the next sync */

import { digest } from "../../core/model/digest";

const HEX_DIGITS = 32;
/** No template reaches further; what does has been written in. Cells of one request, which Excel on the web refuses over 5 MB. */
const MOST = { rows: 1_000, columns: 50 };

/**
 * Asks for all that a sheet holds; the answer, after the next sync, is a digest of it, or null where it holds what a template never does:
 * a chart, a picture, a comment, a pivot table, not the one table, or cells far below. Formats are not looked at: they are no work of anybody's.
 */
export function askContents(sheet: Excel.Worksheet): () => string | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const near = sheet.getRangeByIndexes(0, 0, MOST.rows, MOST.columns).getUsedRangeOrNullObject(true);
  near.load({ rowCount: true, columnCount: true, formulas: true });
  const tables = sheet.tables.getCount();
  const others = [sheet.charts.getCount(), sheet.shapes.getCount(), sheet.comments.getCount(), sheet.pivotTables.getCount()];
  // Notes and comments are separate since ExcelApi 1.18.
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) others.push(sheet.notes.getCount());
  return () => {
    if (tables.value !== 1 || others.some(({ value }) => value > 0)) return null;
    if (used.isNullObject) return digest("[]", HEX_DIGITS);
    if (near.isNullObject || near.rowCount !== used.rowCount || near.columnCount !== used.columnCount) return null;
    return digest(JSON.stringify([used.rowIndex, used.columnIndex, near.formulas]), HEX_DIGITS);
  };
}
