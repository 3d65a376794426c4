import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import type { Column, Row, Sheet, Workbook } from "../../xlsx/model/workbook";
import type { WorkbookDocument } from "../document";
import { EngineGrid, formatOf } from "./engine-grid";
import { fromEngineStyle } from "./formats";
import { joinSettings } from "./settings";

/** The stand-in's document in the form of a file. `settingsId` is the id of the custom XML part for the settings. */
export function fromDocument(document: WorkbookDocument, settingsId: string): Workbook {
  const { snapshot, protection } = document;
  return {
    sheets: snapshot.sheetOrder.flatMap((id) => {
      const data = snapshot.sheets[id];
      const parts = document.sheets[id];
      return data && parts ? [toSheet(id, data, parts)] : [];
    }),
    formats: Object.fromEntries(
      Object.entries(snapshot.styles).flatMap(([id, style]) => (style && typeof style === "object" ? [[id, fromEngineStyle(style)]] : [])),
    ),
    date1904: document.date1904,
    names: document.names,
    customProperties: document.customProperties,
    customXmlParts: joinSettings(settingsId, document.settings, document.customXmlParts),
    activeSheet: document.activeSheet,
    ...(protection ? { protection } : {}),
  };
}

function toSheet(id: string, data: Partial<IWorksheetData>, parts: Sheet["parts"]): Sheet {
  const tabColor = parts.tabColor ?? (data.tabColor || undefined);
  return {
    id,
    name: data.name ?? "",
    visibility: data.hidden === 1 ? (data.custom?.["veryHidden"] ? "veryHidden" : "hidden") : "visible",
    cells: new EngineGrid(data),
    rows: Object.fromEntries(Object.entries(data.rowData ?? {}).map(([index, row]) => [index, toRow(row ?? {})])),
    columns: Object.fromEntries(Object.entries(data.columnData ?? {}).map(([index, column]) => [index, toColumn(column ?? {})])),
    merges: (data.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rowCount: endRow - startRow + 1,
      columnCount: endColumn - startColumn + 1,
    })),
    frozen: { rows: Math.max(data.freeze?.ySplit ?? 0, 0), columns: Math.max(data.freeze?.xSplit ?? 0, 0) },
    rightToLeft: data.rightToLeft === 1,
    ...(data.defaultColumnWidth !== undefined ? { defaultColumnWidth: data.defaultColumnWidth } : {}),
    ...(data.defaultRowHeight !== undefined ? { defaultRowHeight: data.defaultRowHeight } : {}),
    parts: tabColor ? { ...parts, tabColor } : parts,
  };
}

function toRow({ h, ia, hd, s }: Partial<IRowData>): Row {
  const format = formatOf(s);
  return {
    ...(h !== undefined ? { height: h } : {}),
    ...(ia === 1 ? { autoHeight: true } : {}),
    ...(hd === 1 ? { hidden: true } : {}),
    ...(format !== undefined ? { format } : {}),
  };
}

function toColumn({ w, hd, s }: Partial<IColumnData>): Column {
  const format = formatOf(s);
  return {
    ...(w !== undefined ? { width: w } : {}),
    ...(hd === 1 ? { hidden: true } : {}),
    ...(format !== undefined ? { format } : {}),
  };
}
