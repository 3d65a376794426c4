import type { CellValue } from "../core/model/cell";
import type { CellGrid } from "../../xlsx/model/cell";

/** The rows of a sheet from A1 on, each as long as it is filled. What is blank at the bottom is left out. */
export function sheetRows(cells: CellGrid): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [];
  for (const row of cells.rows()) {
    const values: CellValue[] = [];
    for (const column of cells.columns(row)) {
      const value = cells.cell(row, column)?.value ?? "";
      if (value === "") continue;
      while (values.length < column) values.push("");
      values.push(value);
    }
    if (values.length === 0) continue;
    while (rows.length < row) rows.push([]);
    rows.push(values);
  }
  return rows;
}
