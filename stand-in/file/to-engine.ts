import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from "@univerjs/core";
import type { CellTable } from "../../xlsx/grid";
import type { Cell, CellFormat } from "../../xlsx/model/cell";
import type { Column, Row } from "../../xlsx/model/workbook";
import type { OpenedWorkbook } from "../../xlsx/open";
import type { SheetParts, WorkbookDocument } from "../document";
import { toEngineStyle } from "./formats";
import { splitSettings } from "./settings";

const [STRING, NUMBER, BOOLEAN, FORCED_STRING] = [1, 2, 3, 4];

/** An opened workbook in the form of the stand-in. */
export function toDocument({ workbook }: OpenedWorkbook): WorkbookDocument {
  const sheets: IWorkbookData["sheets"] = {};
  const parts: Record<string, SheetParts> = {};
  for (const sheet of workbook.sheets) {
    parts[sheet.id] = sheet.parts;
    sheets[sheet.id] = toWorksheet(sheet);
  }
  const { settings, others } = splitSettings(workbook.customXmlParts);
  return {
    snapshot: {
      id: "workbook",
      name: "",
      appVersion: "0.25.1",
      locale: "enUS" as LocaleType,
      styles: Object.fromEntries(Object.entries(workbook.formats).map(([id, format]) => [id, toEngineStyle(format)])),
      defaultStyle: defaultStyle(workbook.normalFormat ?? {}),
      sheetOrder: workbook.sheets.map(({ id }) => id),
      sheets,
    },
    date1904: workbook.date1904,
    names: workbook.names,
    sheets: parts,
    settings,
    customProperties: workbook.customProperties,
    customXmlParts: others,
    activeSheet: workbook.activeSheet,
    fileSheets: workbook.sheets.map(({ id }) => id),
    ...(workbook.protection ? { protection: workbook.protection } : {}),
  };
}

function defaultStyle(format: CellFormat): IStyleData {
  const { ff, fs, vt } = toEngineStyle(format);
  return { ff, fs, vt: vt ?? 3 };
}

function toWorksheet(sheet: OpenedWorkbook["workbook"]["sheets"][number]): Partial<IWorksheetData> {
  const { cellData, rowCount, columnCount } = toCellData(sheet.cells);
  const { tabColor, gridlines } = sheet.parts;
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    ...(sheet.visibility === "veryHidden" ? { custom: { veryHidden: true } } : {}),
    ...(tabColor ? { tabColor } : {}),
    cellData,
    rowData: Object.fromEntries(Object.entries(sheet.rows).map(([index, row]) => [index, toRowData(row)])),
    columnData: Object.fromEntries(Object.entries(sheet.columns).map(([index, column]) => [index, toColumnData(column)])),
    mergeData: sheet.merges.map(({ row, column, rowCount: height, columnCount: width }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + height - 1,
      endColumn: column + width - 1,
    })),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 },
    rowCount: Math.max(rowCount + 100, 1000),
    columnCount: Math.max(columnCount + 5, 26),
    ...(sheet.defaultColumnWidth !== undefined ? { defaultColumnWidth: sheet.defaultColumnWidth } : {}),
    ...(sheet.defaultRowHeight !== undefined ? { defaultRowHeight: sheet.defaultRowHeight } : {}),
    showGridlines: gridlines ? 1 : 0,
    rightToLeft: sheet.rightToLeft ? 1 : 0,
  };
}

function toCellData({ byRow }: CellTable): { cellData: IWorksheetData["cellData"]; rowCount: number; columnCount: number } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let rowCount = 0;
  let columnCount = 0;
  for (const key in byRow) {
    const row = Number(key);
    const from = byRow[row] as Record<number, Cell>;
    const line: Record<number, ICellData> = {};
    let last = -1;
    for (const column in from) {
      last = Number(column);
      line[last] = toCell(from[last] as Cell);
    }
    cellData[row] = line;
    rowCount = row + 1;
    if (last >= columnCount) columnCount = last + 1;
  }
  return { cellData, rowCount, columnCount };
}

function toCell({ value, formula, format, spilledFrom }: Cell): ICellData {
  const cell: ICellData = {};
  if (typeof value === "number") {
    cell.v = value;
    cell.t = NUMBER;
  } else if (typeof value === "string") {
    cell.v = value;
    // A text that only resembles a formula must stay a text.
    cell.t = formula === undefined && /^[=+@-]/.test(value) ? FORCED_STRING : STRING;
  } else if (value !== undefined) {
    cell.v = value ? 1 : 0;
    cell.t = BOOLEAN;
  }
  if (format !== undefined) cell.s = typeof format === "string" ? format : toEngineStyle(format);
  if (formula !== undefined) cell.f = formula;
  if (spilledFrom) cell.custom = { spilledFrom: [...spilledFrom] };
  return cell;
}

function toRowData({ height, autoHeight, hidden, format }: Row): Partial<IRowData> {
  return {
    ...(height !== undefined ? { h: height, ia: autoHeight ? 1 : 0 } : {}),
    ...(height !== undefined && autoHeight ? { ah: height } : {}),
    ...(hidden ? { hd: 1 } : {}),
    ...(format !== undefined ? { s: typeof format === "string" ? format : toEngineStyle(format) } : {}),
  };
}

function toColumnData({ width, hidden, format }: Column): Partial<IColumnData> {
  return {
    ...(width !== undefined ? { w: width } : {}),
    ...(hidden ? { hd: 1 } : {}),
    ...(format !== undefined ? { s: typeof format === "string" ? format : toEngineStyle(format) } : {}),
  };
}
