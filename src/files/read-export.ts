import type { ExportFile } from "../core/import/export-file";
import { openWorkbook, WorkbookFileError } from "../../xlsx/open";
import { csvRows } from "./csv";
import { sheetRows } from "./sheet-rows";
import { UnreadableFile } from "./unreadable-file";

export { UnreadableFile } from "./unreadable-file";

/**
 * Reads a file that the user has chosen: .xlsx, .xlsm, .csv or .txt with separated values. Formulas bring the values that the file holds.
 * @throws UnreadableFile where it is none of these, or is broken.
 */
export function readExport(name: string, bytes: Uint8Array): ExportFile {
  if (/\.(csv|txt)$/i.test(name)) return { name, sheets: [{ name, rows: csvRows(bytes) }], date1904: false };
  try {
    const { workbook } = openWorkbook(bytes);
    const sheets = workbook.sheets.map(({ name: sheet, cells, parts: { tables } }) => ({
      name: sheet,
      rows: sheetRows(cells),
      ...(tables.length > 0 && {
        tables: tables.map(({ name: table, rect, hasHeaders, hasTotals }) => ({ name: table, rect, hasHeaders, hasTotals })),
      }),
    }));
    return { name, sheets, date1904: workbook.date1904 };
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new UnreadableFile({ da: error.da, en: error.en }, { cause: error });
    throw error;
  }
}
