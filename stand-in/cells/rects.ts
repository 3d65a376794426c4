import type { Rect } from "../../src/core/model/address";
import { intersect } from "./used-range";

/** The rest of a rectangle when another is cut out of it: at most four rectangles. */
export function subtract(rect: Rect, cut: Rect): Rect[] {
  const common = intersect(rect, cut);
  if (!common) return [rect];
  const bottom = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  return [
    { ...rect, rowCount: common.row - rect.row },
    { ...rect, row: bottom, rowCount: rect.row + rect.rowCount - bottom },
    { ...common, column: rect.column, columnCount: common.column - rect.column },
    { ...common, column: right, columnCount: rect.column + rect.columnCount - right },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
