import { LocaleType, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { CellValue } from "../../src/core/model/cell";
import type { SheetParts, WorkbookDocument } from "../document";
import { enter } from "./entry";
import { NO_PARTS } from "./parts";

export interface SheetSource {
  readonly name: string;
  /** Row-major from A1; null leaves a cell empty. Text is text, unless it begins with `=` (a formula). */
  readonly rows: readonly (readonly (CellValue | null)[])[];
  readonly parts?: Partial<SheetParts>;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
}

/** A workbook out of plain rows, for tests and samples. */
export function documentFromSheets(
  sources: readonly SheetSource[],
  extra: Partial<Omit<WorkbookDocument, "snapshot" | "sheets">> = {},
): WorkbookDocument {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const parts: Record<string, SheetParts> = {};
  const order: string[] = [];
  sources.forEach((source, index) => {
    const id = `{${String(index + 1).padStart(8, "0")}-0000-0000-0000-000000000000}`;
    order.push(id);
    parts[id] = { ...NO_PARTS, ...source.parts };
    sheets[id] = {
      id,
      name: source.name,
      cellData: cells(source.rows),
      ...(source.visibility && source.visibility !== "visible"
        ? { hidden: 1, custom: { veryHidden: source.visibility === "veryHidden" } }
        : {}),
    };
  });
  return {
    snapshot: { id: "workbook", name: "", appVersion: "", locale: LocaleType.EN_US, styles: {}, sheetOrder: order, sheets },
    date1904: false,
    names: [],
    settings: {},
    customProperties: {},
    customXmlParts: [],
    activeSheet: order[0] ?? "",
    ...extra,
    sheets: parts,
  };
}

function cells(rows: SheetSource["rows"]): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((value, c) => {
      const isFormula = typeof value === "string" && value.startsWith("=") && value.length > 1;
      const entry = value === "" ? null : enter(value, isFormula ? "General" : "@");
      if (entry) line[c] = Object.fromEntries(Object.entries(entry).filter(([, part]) => part !== null)) as ICellData;
    });
    if (Object.keys(line).length > 0) data[r] = line;
  });
  return data;
}
