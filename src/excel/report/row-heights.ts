import { heightOf, INDENT, linesIn } from "../text-width";
import type { ColumnPlan, PlannedBlock } from "./column-plan";
import { ROW_STYLES, type RowStyle } from "./row-styles";
import type { SheetContent } from "./report-content";

/** Points of a row without a set height. */
export const ROW_HEIGHT = heightOf(1);

/**
 * Points of every row, by our own count: only a host with a screen can fit a row to its letters, and none does over merged cells.
 * Rows of one line are as high as Excel has them.
 */
export function rowHeights({ rows: all }: Pick<SheetContent, "rows">, { widths, blocks }: ColumnPlan, end = all.length): number[] {
  const rows = all.slice(0, end);
  const heights = rows.map(({ styleName }) => ROW_STYLES[styleName].height ?? ROW_HEIGHT);
  for (const block of blocks.filter(({ row }) => row < end)) {
    const styles = rows.slice(block.row, block.row + block.rowCount).map(({ styleName }) => ROW_STYLES[styleName]);
    blockLines(block, widths, styles).forEach((lines, i) => {
      const height = heightOf(lines, styles[i]!.size);
      if (lines > 1 || height > ROW_HEIGHT) heights[block.row + i] = height;
    });
  }
  return heights;
}

function blockLines(
  { rowCount, columns, tail, header, tiles }: PlannedBlock,
  widths: readonly number[],
  styles: readonly RowStyle[],
): number[] {
  const room = (column: number): number =>
    column === tail?.column ? tail.room - INDENT : widths[column]! - (!tiles && (column === 0 || columns[column]!.isNumber) ? 0 : INDENT);
  return Array.from({ length: rowCount }, (_, i) => {
    const isHeader = header && i === 0;
    const { bold = false, size } = styles[i]!;
    return Math.max(
      ...columns.map(({ header: label, texts }, column) =>
        column === tail?.column && !tail.prose ? 1 : linesIn(room(column), isHeader ? label : texts[header ? i - 1 : i]!, bold, size),
      ),
    );
  });
}
