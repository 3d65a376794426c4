import type { RegisterRows } from "../../core/model/register-data";
import type { GanttPlan } from "../../core/reports/sheets/sheet-plans";
import type { Language } from "../../core/text/language";
import { LINK_COLOR, linkedText } from "../link-formula";
import { orientationFor, setUpPage } from "../page-setup";
import { placeOf } from "../../core/reports/row-place";
import { ROW_STYLES } from "../report/row-styles";
import { footers, stampLines } from "../report/report-texts";
import { heightOf } from "../text-width";
import { LEGEND_SIZE, layOutCalendar, type CalendarLayout, type CalendarNames } from "./calendar-layout";
import { EDGE, FAINT, GROUP_STYLE, MARK_COLOR } from "./sheet-styles";
import { paintFrame, writeTexts } from "./sheet-frame";

/** Letters of months, signs and bars: three small ones fit in a month. */
const MONTH_SIZE = 8;

/** A calendar of bars: months as narrow columns, bars as fills of their cells, marks as signs. */
export function drawCalendar(sheet: Excel.Worksheet, plan: GanttPlan, registers: readonly RegisterRows[], language: Language): void {
  const layout = layOutCalendar(plan, stampLines(plan.stamp, language), namesIn(language));
  const { headerRow, labelCount, columnCount, body } = layout;
  layout.widths.forEach((width, column) => (sheet.getCell(0, column).format.columnWidth = width));
  writeTexts(
    sheet,
    layout,
    layout.texts.map(({ source, text, ...place }) => ({ ...place, formula: linkedText(text, source?.link, registers) })),
  );
  paintFrame(sheet, plan, layout);
  paintHeader(sheet, layout);
  paintLegend(sheet, layout);
  if (body.rowCount > 0) paintBody(sheet, layout);
  for (const { row, source } of layout.texts) {
    if (source?.link === undefined || placeOf(source.link, registers) === undefined) continue;
    const { font } = sheet.getCell(row, 0).format;
    font.color = LINK_COLOR;
    font.underline = "Single";
  }
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headerRow + 2, labelCount));
  const footer = footers(plan.stamp, plan.title, language);
  setUpPage(sheet, orientationFor(layout.widths), { rowCount: layout.rowCount, columnCount }, { row: headerRow, rowCount: 2 }, footer);
}

function paintHeader(sheet: Excel.Worksheet, { headerRow, labelCount, columnCount, years, quarters }: CalendarLayout): void {
  const header = sheet.getRangeByIndexes(headerRow, 0, 2, columnCount).format;
  header.fill.color = ROW_STYLES.header.fill!;
  header.font.color = ROW_STYLES.header.color!;
  header.font.bold = true;
  const months = sheet.getRangeByIndexes(headerRow, labelCount, 2, columnCount - labelCount).format;
  months.horizontalAlignment = "Center";
  sheet.getRangeByIndexes(headerRow + 1, labelCount, 1, columnCount - labelCount).format.font.size = MONTH_SIZE;
  for (const { column, columnCount: count } of years) if (count > 1) sheet.getRangeByIndexes(headerRow, column, 1, count).merge();
  for (const { column, columnCount: count } of quarters) if (count > 1) sheet.getRangeByIndexes(headerRow + 1, column, 1, count).merge();
}

function paintLegend(sheet: Excel.Worksheet, { legend }: CalendarLayout): void {
  for (const { row, column, style } of legend) {
    const { format } = sheet.getCell(row, column);
    format.horizontalAlignment = "Center";
    format.font.size = MONTH_SIZE;
    format.font.color = style?.letters ?? MARK_COLOR;
    if (style !== null) format.fill.color = style.fill;
    sheet.getCell(row, column + 1).format.font.size = LEGEND_SIZE;
  }
}

function paintBody(sheet: Excel.Worksheet, layout: CalendarLayout): void {
  const { body, labelCount, columnCount, years } = layout;
  const { format: whole } = sheet.getRangeByIndexes(body.row, 0, body.rowCount, columnCount);
  whole.verticalAlignment = "Center";
  line(whole, "InsideHorizontal", "Hairline", FAINT);
  line(whole, "EdgeBottom", "Thin", EDGE);
  sheet.getRangeByIndexes(body.row, 0, body.rowCount, labelCount).format.wrapText = true;
  const months = sheet.getRangeByIndexes(body.row, labelCount, body.rowCount, columnCount - labelCount).format;
  months.horizontalAlignment = "Center";
  months.font.size = MONTH_SIZE;
  line(months, "InsideVertical", "Hairline", FAINT);
  for (const { column } of years) line(sheet.getRangeByIndexes(body.row, column, body.rowCount, 1).format, "EdgeLeft", "Thin", "#9FB3B8");
  for (const row of layout.groupRows) {
    const { format } = sheet.getRangeByIndexes(row, 0, 1, columnCount);
    format.fill.color = GROUP_STYLE.fill;
    format.font.color = GROUP_STYLE.letters;
    format.font.bold = true;
    sheet.getCell(row, 0).format.wrapText = false;
  }
  for (const { row, column, columnCount: count, style } of layout.bars) {
    const { format } = sheet.getRangeByIndexes(row, column, 1, count);
    format.fill.color = style.fill;
    format.font.color = style.letters;
    format.font.bold = true;
  }
  for (const { row, column, onBar } of layout.marks) {
    const { font } = sheet.getCell(row, column).format;
    font.bold = true;
    if (!onBar) font.color = MARK_COLOR;
  }
  for (const { row, column, columnCount: count } of layout.merges) {
    const range = sheet.getRangeByIndexes(row, column, 1, count);
    range.merge();
    range.format.horizontalAlignment = "Left";
    range.format.wrapText = true;
  }
  for (const { row, count } of layout.lines) sheet.getCell(row, 0).format.rowHeight = heightOf(count) + 2;
}

function line(
  format: Excel.RangeFormat,
  edge: Excel.BorderIndex | "EdgeLeft" | "EdgeBottom" | "InsideHorizontal" | "InsideVertical",
  weight: "Hairline" | "Thin",
  color: string,
): void {
  const border = format.borders.getItem(edge as "EdgeLeft");
  border.style = "Continuous";
  border.weight = weight;
  border.color = color;
}

/** Short names of months without the full stop of some languages, and of quarters. */
function namesIn(language: Language): CalendarNames {
  const format = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  return {
    month: (month) => format.format(Date.UTC(2026, month, 1)).replace(/\.$/, ""),
    quarter: (quarter) => ({ da: `${quarter}. kv.`, en: `Q${quarter}` })[language],
  };
}
