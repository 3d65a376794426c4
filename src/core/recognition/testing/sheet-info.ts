import type { CellValue } from "../../model/cell";
import type { SheetInfo } from "../sheet";

/** A sheet as recognition sees it: its first rows, from A1 unless given. Rows may be of different length. */
export function sheet(
  name: string,
  top: readonly (readonly CellValue[])[],
  more: Partial<SheetInfo> & { rows?: number; at?: [number, number] } = {},
): SheetInfo {
  const width = Math.max(...top.map((row) => row.length));
  const [row, column] = more.at ?? [0, 0];
  return {
    name,
    visibility: "visible",
    used: { row, column, rowCount: more.rows ?? top.length, columnCount: width },
    tables: [],
    top: top.map((cells) => [...cells, ...Array<CellValue>(width - cells.length).fill("")]),
    ...more,
  };
}

/** A row of data that is no header of anything. */
export const data = (width: number): CellValue[] => Array<CellValue>(width).fill("x");
