import { ROW_STYLES, type RowStyle } from "./looks";
import type { ContentCell, RowLook, SheetContent } from "./report-content";

/** Looks, widths and page set-up of a summary: readable on the screen, and printable on A4 as it is. */
export function decorate(
  sheet: Excel.Worksheet,
  content: SheetContent,
  widths: readonly number[],
  footer: { left: string; center: string; right: string },
): void {
  for (const { look, row, rowCount } of runsOf(content)) {
    const style = ROW_STYLES[look];
    const width = style.ownWidth === true ? content.rows[row]!.cells.length : content.columnCount;
    if (Object.keys(style).length > 0) paint(sheet.getRangeByIndexes(row, 0, rowCount, width).format, style);
    // A note stands right beside its number.
    if (look === "figure") {
      const notes = sheet.getRangeByIndexes(row, 2, rowCount, 1).format;
      notes.horizontalAlignment = "Left";
      notes.indentLevel = 1;
    }
  }
  content.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell.kind === "value" && cell.align === "right") sheet.getCell(row, column).format.horizontalAlignment = "Right";
    }),
  );
  widths.forEach((width, column) => (sheet.getCell(0, column).format.columnWidth = width));
  content.rows.forEach(({ look, cells }, row) => {
    const lines = ROW_STYLES[look].wrap === true ? linesOf(cells, widths) : 1;
    // By our own count: autofit measures letters, which only a host with a screen can.
    if (lines > 1) sheet.getCell(row, 0).format.rowHeight = lines * LINE_HEIGHT;
  });
  sheet.showGridlines = false;
  sheet.tabColor = "#0B5A66";
  setUpPage(sheet, content, footer);
}

/** Points of one line of Excel's standard font, and of its average letter. */
const LINE_HEIGHT = 15;
const LETTER_WIDTH = 5.6;

/** Lines that the longest text of a row takes when it wraps at the columns' widths. */
function linesOf(cells: readonly ContentCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) =>
    cell.kind === "value" ? Math.ceil((String(cell.value.value).length * LETTER_WIDTH) / (widths[column]! - 8)) : 1,
  );
  return Math.max(1, ...lines);
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
  if (style.edge !== undefined) {
    const border = format.borders.getItem(style.edge);
    border.style = "Continuous";
    border.color = "#0B5A66";
  }
}

function setUpPage(sheet: Excel.Worksheet, content: SheetContent, footer: { left: string; center: string; right: string }): void {
  const page = sheet.pageLayout;
  page.paperSize = "A4";
  // Tables of more than six columns get too small upright.
  page.orientation = content.columnCount > 6 ? "Landscape" : "Portrait";
  // As many pages down as it takes.
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, content.rows.length, content.columnCount));
  page.setPrintTitleRows("$1:$1");
  const { defaultForAllPages } = page.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.centerFooter = footer.center;
  defaultForAllPages.rightFooter = footer.right;
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
