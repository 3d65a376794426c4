import { PRINTED_WIDTH, setUpPage, type Footer } from "../page-setup";
import { CELL_PADDING, heightOf, INDENT, linesIn, textWidth } from "../text-width";
import type { LegendLayout } from "./legend-layout";
import { paintHairlines } from "../report/row-styles";
import { STYLES, paintRange } from "./mark-styles";

/** Points; a column is as wide as its longest text within these. */
const LEAST_WIDTH = 84;
const MOST_WIDTH = 262;
/** So that a text measured to fit still does where letters are a little wider. */
const SLACK = 7;
/** The table's own letters; the marks' styles are in `mark-styles.ts`. */
const HEAD = { fill: "#0B5A66", color: "#FFFFFF" };
const NOTE = { fill: "#FCEBB0", color: "#5A3A00" };

/** Rows of one request: up to seven settings each, besides the texts. */
const ROWS_PER_STEP = 500;

/** The steps of writing the legend on a new sheet, a request each: readable on the screen, and printable on A4 as it is. */
export function legendSteps(sheet: Excel.Worksheet, layout: LegendLayout, footer: Footer): (() => void)[] {
  const { values, samples, marked, visibleRows } = layout;
  const widths = columnWidths(layout);
  return [
    ...inSteps(values.length, (from, to) => {
      sheet.getRangeByIndexes(from, 0, to - from, values[0]!.length).values = values.slice(from, to);
    }),
    () => paintLegend(sheet, layout, widths, footer),
    ...inSteps(marked.length, (from, to) => paintMarks(sheet, marked.slice(from, to))),
    () => paintMarks(sheet, samples),
    // By now every row has the font that its height is computed from.
    ...inSteps(visibleRows, (from, to) => setHeights(sheet, layout, widths, from, to)),
  ];
}

function inSteps(count: number, write: (from: number, to: number) => void): (() => void)[] {
  return Array.from({ length: Math.ceil(count / ROWS_PER_STEP) }, (_, i) => () => {
    write(i * ROWS_PER_STEP, Math.min(count, (i + 1) * ROWS_PER_STEP));
  });
}

function paintMarks(sheet: Excel.Worksheet, rows: LegendLayout["marked"]): void {
  for (const { kind, row } of rows) paintRange(sheet.getCell(row, 0).format, STYLES[kind]);
}

function paintLegend(sheet: Excel.Worksheet, layout: LegendLayout, widths: readonly number[], footer: Footer): void {
  const { headerRow, columnCount, visibleRows, hidden } = layout;
  const range = (row: number, column: number, rows: number, columns: number): Excel.Range =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  // Before any wrapping: Excel fits the row heights when wrapping is set, by the widths at that time.
  widths.forEach((width, column) => (range(0, column, 1, 1).format.columnWidth = width));

  const title = range(layout.titleRow, 0, 1, 1).format;
  title.font.bold = true;
  title.font.size = 18;
  title.font.color = "#0B4A53";
  // Excel makes room for large letters only when a user types.
  title.rowHeight = 27;
  for (const { row, column } of layout.wide) {
    const text = range(row, column, 1, columnCount - column);
    text.merge();
    text.format.wrapText = true;
    if (column > 0) text.format.horizontalAlignment = "Left";
    if (column > 0) text.format.indentLevel = 1;
  }
  for (const row of layout.notes) {
    const { format } = range(row, 0, 1, columnCount);
    format.fill.color = NOTE.fill;
    format.font.color = NOTE.color;
  }
  const body = range(headerRow, 0, visibleRows - headerRow, columnCount).format;
  body.wrapText = true;
  // A step in, so that a text never touches the one before.
  const texts = range(headerRow, 1, visibleRows - headerRow, columnCount - 1).format;
  texts.horizontalAlignment = "Left";
  texts.indentLevel = 1;
  if (layout.marked.length > 1) paintHairlines(range(headerRow + 1, 0, layout.marked.length, columnCount).format);
  const header = range(headerRow, 0, 1, columnCount).format;
  header.font.bold = true;
  header.font.color = HEAD.color;
  header.fill.color = HEAD.fill;
  range(0, 0, visibleRows, columnCount).format.verticalAlignment = "Top";
  if (hidden !== null) range(0, hidden.column, 1, hidden.columnCount).getEntireColumn().columnHidden = true;
  sheet.showGridlines = false;
  sheet.tabColor = HEAD.fill;
  setUpPage(sheet, "Landscape", { rowCount: visibleRows, columnCount }, headerRow, footer);
}

/** For the table's texts; the sum is at least the paper's width, so that the texts over the columns have room. */
function columnWidths({ values, headerRow, columnCount, visibleRows, marked }: LegendLayout): number[] {
  const rows = values.slice(headerRow, marked.length === 0 ? headerRow + 1 : visibleRows);
  const widths = Array.from({ length: columnCount }, (_, column) => {
    const longest = Math.max(...rows.map((row, i) => textWidth(row[column]!, 11, i === 0 || column === 0)));
    return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest + CELL_PADDING + INDENT + SLACK));
  });
  const short = PRINTED_WIDTH.Landscape - widths.reduce((sum, width) => sum + width, 0);
  if (short > 0) widths[columnCount - 1]! += short;
  return widths;
}

/** By our own count: only a host with a screen can fit a row to its letters, and none does over merged cells. */
function setHeights(
  sheet: Excel.Worksheet,
  { values, wide, headerRow, columnCount }: LegendLayout,
  widths: readonly number[],
  begin: number,
  end: number,
): void {
  const firstOfWide = new Map(wide.map(({ row, column }) => [row, column]));
  for (let row = Math.max(1, begin); row < end; row++) {
    const from = firstOfWide.get(row);
    const lines =
      from === undefined
        ? widths.map((width, column) =>
            linesIn(width - (column === 0 ? 0 : INDENT), values[row]![column]!, row === headerRow || column === 0),
          )
        : [
            linesIn(
              widths.slice(from, columnCount).reduce((sum, width) => sum + width, 0),
              values[row]![from]!,
            ),
          ];
    const most = Math.max(...lines);
    if (most > 1) sheet.getCell(row, 0).format.rowHeight = heightOf(most);
  }
}
