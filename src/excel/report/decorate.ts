import { LINK_COLOR } from "../link-formula";
import { orientationFor, setUpPage, type Footer } from "../page-setup";
import { INDENT, linesIn } from "../text-width";
import type { ColumnPlan, PlannedBlock } from "./column-plan";
import { LIGHTS, paintHairlines, ROW_STYLES, type RowStyle } from "./row-styles";
import type { RowStyleName, SheetContent } from "./report-content";
import type { PagePlan } from "./page-plan";
import { ROW_HEIGHT, rowHeights } from "./row-heights";
import type { SheetGrid } from "./sheet-grid";

/** Styles, widths and page set-up of a summary: readable on the screen, and printable on A4 as it is. */
export function decorate(
  sheet: Excel.Worksheet,
  content: SheetContent,
  columns: ColumnPlan,
  links: SheetGrid["links"],
  footer: Footer,
  pages: PagePlan,
  onePage = false,
): void {
  const { widths, blocks } = columns;
  // Before any wrapping: Excel fits the row heights when wrapping is set, by the widths at that time.
  widths.forEach((width, column) => (sheet.getCell(0, column).format.columnWidth = width));
  for (const { styleName, row, rowCount } of runsOf(content)) {
    const style = ROW_STYLES[styleName];
    const { format } = sheet.getRangeByIndexes(
      row,
      0,
      rowCount,
      row < content.printedRows ? Math.min(columns.printed, widthAt(row, columns)) : widthAt(row, columns),
    );
    paint(format, style);
    if (style.lined === true && rowCount > 1) paintHairlines(format);
  }
  for (const block of blocks) align(sheet, block);
  paintLights(sheet, content, columns);
  for (const { row, rowCount, height } of heightRuns(content, columns))
    sheet.getRangeByIndexes(row, 0, rowCount, 1).format.rowHeight = height;
  for (const { row, column, rowCount } of columnRuns(links)) {
    const { font } = sheet.getRangeByIndexes(row, column, rowCount, 1).format;
    font.color = LINK_COLOR;
    font.underline = "Single";
  }
  sheet.showGridlines = false;
  sheet.tabColor = "#0B5A66";
  const size = { rowCount: content.printedRows, columnCount: columns.printed };
  setUpPage(
    sheet,
    onePage ? "Portrait" : orientationFor(widths.slice(0, columns.printed)),
    size,
    pages.repeated,
    footer,
    1,
    onePage ? 1 : undefined,
    onePage ? [] : pages.breaks,
  );
}

/** Numbers to the right, also those that could not be evaluated; texts beside them a step in, so that the two never touch. */
function align(sheet: Excel.Worksheet, { row, rowCount, columns, tail, tiles, header }: PlannedBlock): void {
  if (tiles) return alignTiles(sheet.getRangeByIndexes(row, 0, rowCount, columns.length).format);
  columns.forEach(({ isNumber }, column) => {
    const { format } = sheet.getRangeByIndexes(row, column, rowCount, 1);
    // The subject of the rows is at the edge, be it a number or a date.
    if (column === 0) {
      if (isNumber) format.horizontalAlignment = "Left";
      return;
    }
    format.horizontalAlignment = isNumber ? "Right" : "Left";
    if (!isNumber) format.indentLevel = 1;
  });
  if (tail === null) return;
  sheet.getRangeByIndexes(row, tail.column, rowCount, 1).format.wrapText = false;
  if (!tail.prose) return;
  const first = header ? row + 1 : row;
  columns[tail.column]!.texts.forEach((text, i) => {
    if (linesIn(tail.room - INDENT, text) === 1) return;
    const range = sheet.getRangeByIndexes(first + i, tail.column, 1, tail.columnCount);
    range.merge(false);
    range.format.wrapText = true;
  });
}

/** White between them, so that five colours are five figures. */
function alignTiles(format: Excel.RangeFormat): void {
  format.horizontalAlignment = "Left";
  format.indentLevel = 1;
  const between = format.borders.getItem("InsideVertical");
  between.style = "Continuous";
  between.weight = "Thick";
  between.color = "#FFFFFF";
}

/** Each cell with a light in its colour. */
function paintLights(sheet: Excel.Worksheet, { rows }: SheetContent, { blocks }: ColumnPlan): void {
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell.kind !== "value" || cell.light === undefined) return;
      const { fill, letters } = LIGHTS[cell.light][cell.solid === true ? "solid" : "shade"];
      const tail = blocks.find((block) => row >= block.row && row < block.row + block.rowCount)?.tail;
      const { format } = sheet.getRangeByIndexes(row, column, 1, tail?.column === column ? tail.columnCount : 1);
      format.fill.color = fill;
      format.font.color = letters;
    }),
  );
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
    format.verticalAlignment = "Center";
  }
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.edge !== undefined) {
    const border = format.borders.getItem(style.edge);
    border.style = "Continuous";
    border.color = "#0B5A66";
  }
}

/** Columns that belong to a row: those of its table, so that nothing of it runs under a chart beside it. */
function widthAt(row: number, { widths, blocks }: ColumnPlan): number {
  const block = blocks.find((each) => row >= each.row && row < each.row + each.rowCount);
  return block === undefined || block.tail !== null || !block.header ? widths.length : block.columns.length;
}

/** Neighbouring rows of one height, except those whose height Excel or their style sets. */
function heightRuns(content: SheetContent, columns: ColumnPlan): { row: number; rowCount: number; height: number }[] {
  const runs: { row: number; rowCount: number; height: number }[] = [];
  rowHeights(content, columns).forEach((height, row) => {
    if (height === ROW_HEIGHT || ROW_STYLES[content.rows[row]!.styleName].height !== undefined) return;
    const last = runs[runs.length - 1];
    if (last?.height === height && last.row + last.rowCount === row) last.rowCount++;
    else runs.push({ row, rowCount: 1, height });
  });
  return runs;
}

/** Cells under one another as one range. */
function columnRuns(cells: SheetGrid["links"]): { row: number; column: number; rowCount: number }[] {
  const runs: { row: number; column: number; rowCount: number }[] = [];
  for (const { row, column } of cells) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column === column && last.row + last.rowCount === row) last.rowCount++;
    else runs.push({ row, column, rowCount: 1 });
  }
  return runs;
}

/** Neighbouring rows of one style as one range, so that a long table is one request. A border runs along each row of a single-row style. */
function runsOf(content: SheetContent): { styleName: RowStyleName; row: number; rowCount: number }[] {
  const runs: { styleName: RowStyleName; row: number; rowCount: number }[] = [];
  content.rows.forEach(({ styleName }, row) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.styleName === styleName) last.rowCount++;
    else runs.push({ styleName, row, rowCount: 1 });
  });
  return runs;
}
