import type { ExportFile, ExportFileSheet } from "../../core/import/export-file";
import type { CellValue } from "../../core/model/cell";
import { rowsSeen, type SheetInfo } from "../../core/recognition/sheet";
import type { WorkbookPort } from "../ports";

/** Where the sheets of an export are read: the workbook itself, or a file that the user has chosen. */
export type ExportSource = Pick<WorkbookPort, "sheets" | "readRows">;

/** The sheets of a file, read as those of a workbook are. */
export function fileSource({ sheets }: ExportFile): ExportSource {
  return {
    sheets: () => Promise.resolve(sheets.map(infoOf)),
    readRows: (name, { row, column, rowCount, columnCount }, onRows) => {
      const { rows } = sheets.find((sheet) => sheet.name === name)!;
      onRows(
        0,
        rows.slice(row, row + rowCount).map((values) => evenRow(values, column, columnCount)),
      );
      return Promise.resolve();
    },
  };
}

function infoOf({ name, rows, tables = [] }: ExportFileSheet): SheetInfo {
  const columnCount = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const used = columnCount === 0 ? null : { row: 0, column: 0, rowCount: rows.length, columnCount };
  const top = used === null ? [] : rows.slice(0, rowsSeen(used));
  return { name, visibility: "visible", used, tables, top };
}

function evenRow(values: readonly CellValue[], from: number, count: number): readonly CellValue[] {
  return Array.from({ length: count }, (_, column) => values[from + column] ?? "");
}
