import { cellKey } from "../address";
import { comparePackages } from "../compare";
import { CellTable } from "../grid";
import type { Changes } from "../model/changes";
import { openWorkbook } from "../open";
import { saveWorkbook } from "../save";

/** Writes a text into A1 of the first sheet and returns the new file and its differences. Shown in the README. */
export function setFirstCell(bytes: Uint8Array, text: string) {
  const { workbook, file } = openWorkbook(bytes);
  const [sheet, ...others] = workbook.sheets;
  if (!sheet) throw new Error("no worksheet");
  const row = { ...sheet.cells.byRow[0], 0: { ...sheet.cells.cell(0, 0), value: text } };
  const edited = { ...sheet, cells: new CellTable({ ...sheet.cells.byRow, 0: row }) };
  const changes: Changes = {
    values: new Map([[sheet.id, new Set([cellKey(0, 0)])]]),
    styles: new Map(),
    aspects: new Map(),
    addedSheets: [],
    removedSheets: [],
    workbook: new Set(),
  };
  const saved = saveWorkbook(file, { ...workbook, sheets: [edited, ...others] }, changes);
  return { saved, differences: comparePackages(bytes, saved) };
}
