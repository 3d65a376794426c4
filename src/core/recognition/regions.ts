import type { CellValue } from "../model/cell";
import type { SheetInfo } from "./sheet";
import { TOP_ROWS } from "./sheet";

/** A part of a sheet that may hold one register: an Excel table, or the sheet as a plain range. All rows and columns are the sheet's. */
export interface Region {
  readonly sheet: SheetInfo;
  readonly sheetIndex: number;
  readonly table?: string;
  /** Rows in which the header row is looked for. */
  readonly headerRows: readonly number[];
  readonly firstColumn: number;
  /** First column that is no longer part of it. */
  readonly endColumn: number;
  /** First row that is no longer data. */
  readonly endRow: number;
}

export interface UnreadableTable {
  readonly sheet: string;
  readonly table: string;
  readonly reason: "table-without-headers" | "table-header-too-far-down";
}

/** The regions of a sheet: each table, and the sheet itself (a register may be beside a small table). */
export function regionsOf(sheet: SheetInfo, sheetIndex: number): { regions: Region[]; unreadable: UnreadableTable[] } {
  const regions: Region[] = [];
  const unreadable: UnreadableTable[] = [];
  const used = sheet.used;
  if (used === null) return { regions, unreadable };
  const topEnd = used.row + Math.min(sheet.top.length, TOP_ROWS);
  for (const table of sheet.tables) {
    const { rect } = table;
    if (!table.hasHeaders) unreadable.push({ sheet: sheet.name, table: table.name, reason: "table-without-headers" });
    else if (rect.row >= topEnd) unreadable.push({ sheet: sheet.name, table: table.name, reason: "table-header-too-far-down" });
    else {
      regions.push({
        sheet,
        sheetIndex,
        table: table.name,
        headerRows: [rect.row],
        firstColumn: rect.column,
        endColumn: rect.column + rect.columnCount,
        endRow: rect.row + rect.rowCount - (table.hasTotals ? 1 : 0),
      });
    }
  }
  const inTableHeader = new Set(regions.flatMap((region) => region.headerRows));
  const headerRows: number[] = [];
  // A table's header row is looked at once, as the table's; the cells beside it are no register of their own.
  for (let row = used.row; row < topEnd; row++) if (!inTableHeader.has(row)) headerRows.push(row);
  if (headerRows.length > 0) {
    regions.push({
      sheet,
      sheetIndex,
      headerRows,
      firstColumn: used.column,
      endColumn: used.column + used.columnCount,
      endRow: used.row + used.rowCount,
    });
  }
  return { regions, unreadable };
}

/** The cell's text in the top rows, trimmed; empty outside them. */
export function topText(sheet: SheetInfo, row: number, column: number): string {
  const used = sheet.used;
  if (used === null) return "";
  const value: CellValue | undefined = sheet.top[row - used.row]?.[column - used.column];
  return typeof value === "string" ? value.trim() : value === undefined ? "" : String(value);
}
