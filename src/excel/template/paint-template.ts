import type { TemplateColumn, TemplatePlan } from "../../core/templates/template-plan";
import type { Language } from "../../core/text/language";
import { PRINTED_WIDTH, setUpPage } from "../page-setup";
import { paintHairlines } from "../report/row-styles";
import { heightOf, linesIn } from "../text-width";
import { TEXTS } from "./template-texts";

export interface TemplatePlace {
  /** Below the title. */
  readonly guideRows: number;
  readonly headerRow: number;
}

/** White on dark teal and dark on light teal, both over 7:1; the difference shows on a black-and-white print too. */
const REQUIRED = { fill: "#0B5A66", color: "#FFFFFF" };
const OPTIONAL = { fill: "#CFE3E6", color: "#06343B" };
const TITLE = "#0B4A53";
const GUIDE = "#3B4A54";

/** Styles, widths and page set-up. Widths come before any wrapping: Excel fits rows when wrapping is set, by the widths at that time. */
export function paintTemplate(
  sheet: Excel.Worksheet,
  plan: TemplatePlan,
  { guideRows, headerRow }: TemplatePlace,
  language: Language,
): void {
  const { rows, tableRows } = plan;
  const columns = plan.columns.map((column, i) =>
    fitted(
      column,
      rows.map((row) => String(row[i] ?? "")),
    ),
  );
  const widths = columns.map(({ width }) => pointsOf(width));
  widths.forEach((width, column) => (sheet.getCell(0, column).format.columnWidth = width));

  const title = sheet.getCell(0, 0).format;
  title.font.bold = true;
  title.font.size = 18;
  title.font.color = TITLE;
  title.rowHeight = 27;
  const guide = sheet.getRangeByIndexes(1, 0, guideRows, 1).format;
  guide.font.color = GUIDE;
  guide.verticalAlignment = "Center";
  sheet.getCell(headerRow - 1, 0).format.rowHeight = 7.5;

  const header = sheet.getRangeByIndexes(headerRow, 0, 1, columns.length).format;
  header.font.bold = true;
  header.wrapText = true;
  header.verticalAlignment = "Center";
  header.rowHeight = heightOf(headerLines(columns, widths)) + 6;
  for (const run of runsOf(columns)) {
    const { format } = sheet.getRangeByIndexes(headerRow, run.column, 1, run.columnCount);
    const style = run.required ? REQUIRED : OPTIONAL;
    format.fill.color = style.fill;
    format.font.color = style.color;
  }
  const between = header.borders.getItem("InsideVertical");
  between.style = "Continuous";
  between.color = "#FFFFFF";

  const body = sheet.getRangeByIndexes(headerRow + 1, 0, tableRows, columns.length).format;
  body.verticalAlignment = "Top";
  paintHairlines(body, "InsideHorizontal", "InsideVertical");
  columns.forEach(({ wrap, entry }, column) => {
    const { format } = sheet.getRangeByIndexes(headerRow + 1, column, tableRows, 1);
    if (wrap) format.wrapText = true;
    if (entry === "date") format.horizontalAlignment = "Center";
  });
  rows.forEach((row, i) => {
    const lines = Math.max(...columns.map(({ wrap }, column) => (wrap ? linesIn(widths[column]!, String(row[column] ?? "")) : 1)));
    if (lines > 1) sheet.getCell(headerRow + 1 + i, 0).format.rowHeight = heightOf(lines);
  });

  sheet.showGridlines = false;
  sheet.tabColor = REQUIRED.fill;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const footer = { left: TEXTS.product[language], center: plan.title.replace(/&/g, "&&"), right: TEXTS.page[language] };
  // Letters of half their size can still be read; a register that needs more goes over several pages.
  const pagesAcross = Math.max(1, Math.ceil(total / (PRINTED_WIDTH.Landscape * 1.8)));
  setUpPage(sheet, "Landscape", { rowCount: headerRow + 1 + tableRows, columnCount: columns.length }, headerRow, footer, pagesAcross);
}

/** Texts that come with the template may need more room than an example does: a wider column, and when that is not enough, wrapping. */
const WIDEST_FITTED = 24;

function fitted(column: TemplateColumn, texts: readonly string[]): TemplateColumn {
  const longest = Math.max(0, ...texts.map((text) => text.length)) + 2;
  const width = Math.max(column.width, Math.min(WIDEST_FITTED, longest));
  return { ...column, width, wrap: column.wrap || longest > width };
}

/** Excel counts a column's width in digits of its standard font, 7 pixels each, and 5 pixels for the edges. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Room for the filter button beside the text. */
const FILTER_BUTTON = 18;

function headerLines(columns: readonly TemplateColumn[], widths: readonly number[]): number {
  return Math.max(...columns.map(({ header }, i) => linesIn(widths[i]! - FILTER_BUTTON, header, true)));
}

function runsOf(columns: readonly TemplateColumn[]): { column: number; columnCount: number; required: boolean }[] {
  const runs: { column: number; columnCount: number; required: boolean }[] = [];
  columns.forEach(({ required }, column) => {
    const last = runs[runs.length - 1];
    if (last?.required === required) last.columnCount++;
    else runs.push({ column, columnCount: 1, required });
  });
  return runs;
}
