import { PRINTED_WIDTH, setUpPage, type Footer } from "../page-setup";
import { heightOf, INDENT, linesIn } from "../text-width";
import type { ColumnPlan, PlannedBlock } from "./column-plan";
import { paintHairlines, ROW_STYLES, type RowStyle } from "./looks";
import type { RowLook, SheetContent } from "./report-content";

/** Looks, widths and page set-up of a summary: readable on the screen, and printable on A4 as it is. */
export function decorate(sheet: Excel.Worksheet, content: SheetContent, columns: ColumnPlan, footer: Footer): void {
  const { widths, blocks } = columns;
  // Before any wrapping: Excel fits the rows' heights when told to wrap, by the widths of that moment.
  widths.forEach((width, column) => (sheet.getCell(0, column).format.columnWidth = width));
  for (const { look, row, rowCount } of runsOf(content)) {
    const style = ROW_STYLES[look];
    const { format } = sheet.getRangeByIndexes(row, 0, rowCount, widths.length);
    paint(format, style);
    if (style.lined === true && rowCount > 1) paintHairlines(format);
  }
  for (const block of blocks) {
    align(sheet, block);
    setHeights(sheet, block, widths);
  }
  sheet.showGridlines = false;
  sheet.tabColor = "#0B5A66";
  const total = widths.reduce((sum, width) => sum + width, 0);
  // Upright as long as the letters stay near their size.
  const orientation = total > PRINTED_WIDTH.Portrait * 1.25 ? "Landscape" : "Portrait";
  setUpPage(sheet, orientation, { rowCount: content.rows.length, columnCount: widths.length }, 0, footer);
}

/** Numbers to the right, also those that could not be judged; texts beside them a step in, so that the two never touch. */
function align(sheet: Excel.Worksheet, { row, rowCount, columns, tail }: PlannedBlock): void {
  columns.forEach(({ isNumber }, column) => {
    if (column === 0) return;
    const { format } = sheet.getRangeByIndexes(row, column, rowCount, 1);
    format.horizontalAlignment = isNumber ? "Right" : "Left";
    if (!isNumber) format.indentLevel = 1;
  });
  if (tail === null) return;
  const range = sheet.getRangeByIndexes(row, tail.column, rowCount, tail.columnCount);
  if (tail.wraps) range.merge(true);
  range.format.wrapText = tail.wraps;
}

/** Heights by our own count: only a host with a screen can fit a row to its letters, and none does over merged cells. */
function setHeights(sheet: Excel.Worksheet, block: PlannedBlock, widths: readonly number[]): void {
  const { row, rowCount, columns, tail, header } = block;
  const room = (column: number): number =>
    column === tail?.column
      ? widths.slice(column, column + tail.columnCount).reduce((sum, width) => sum + width, 0) - INDENT
      : widths[column]! - (column === 0 || columns[column]!.isNumber ? 0 : INDENT);
  for (let i = 0; i < rowCount; i++) {
    const isHeader = header && i === 0;
    const lines = columns.map(({ header: label, texts }, column) =>
      column === tail?.column && !tail.wraps ? 1 : linesIn(room(column), isHeader ? label : texts[header ? i - 1 : i]!, isHeader),
    );
    const most = Math.max(...lines);
    if (most === 1) continue;
    sheet.getCell(row + i, 0).format.rowHeight = heightOf(most);
  }
}

function paint(format: Excel.RangeFormat, style: RowStyle): void {
  const { font } = format;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = style.color;
  if (style.height !== undefined) format.rowHeight = style.height;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap === true) {
    format.wrapText = true;
    format.verticalAlignment = "Top";
  }
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.edge !== undefined) {
    const border = format.borders.getItem(style.edge);
    border.style = "Continuous";
    border.color = "#0B5A66";
  }
}

/** Neighbouring rows of one look as one range, so that a long table is one request. A border runs along each row of a single-row look. */
function runsOf(content: SheetContent): { look: RowLook; row: number; rowCount: number }[] {
  const runs: { look: RowLook; row: number; rowCount: number }[] = [];
  content.rows.forEach(({ look }, row) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.look === look) last.rowCount++;
    else runs.push({ look, row, rowCount: 1 });
  });
  return runs;
}
