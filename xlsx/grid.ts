import type { Cell, CellGrid } from "./model/cell";

/** Cells in memory, by row and column. */
export class CellTable implements CellGrid {
  constructor(readonly byRow: Record<number, Record<number, Cell>> = {}) {}

  cell(row: number, column: number): Cell | undefined {
    return this.byRow[row]?.[column];
  }

  rows(): number[] {
    return Object.keys(this.byRow).map(Number);
  }

  columns(row: number): number[] {
    return Object.keys(this.byRow[row] ?? {}).map(Number);
  }
}
