import type { RegisterRows } from "../../core/model/register-data";
import { placeOf } from "../../core/reports/row-place";
import type { DiagramPlan } from "../../core/reports/sheets/sheet-plans";
import type { Language } from "../../core/text/language";
import { linkedText } from "../link-formula";
import { setUpPage } from "../page-setup";
import { ROW_STYLES } from "../report/row-styles";
import { footers, stampLines } from "../report/report-texts";
import { ARROW, BODY_SIZE, layOutDiagram, type DiagramLayout } from "./diagram-layout";
import { planDiagramPages } from "./diagram-pages";
import { EDGE } from "./sheet-styles";
import { paintFrame, writeTexts } from "./sheet-frame";

/** A diagram sheet: boxes of bordered cells in columns, each with a fill and a sign for its meaning. */
export function drawDiagram(sheet: Excel.Worksheet, plan: DiagramPlan, registers: readonly RegisterRows[], language: Language): void {
  const layout = layOutDiagram(plan, stampLines(plan.stamp, language, true));
  layout.widths.forEach((width, column) => (sheet.getCell(0, column).format.columnWidth = width));
  writeTexts(
    sheet,
    layout,
    layout.texts.map(({ box, text, ...place }) => ({ ...place, formula: linkedText(text, box?.link, registers) })),
  );
  paintFrame(sheet, plan, layout);
  paintDiagram(sheet, layout);
  for (const { row, column, box } of layout.texts)
    if (box?.link !== undefined && placeOf(box.link, registers) !== undefined) sheet.getCell(row, column).format.font.underline = "Single";
  if (layout.headings !== null) sheet.freezePanes.freezeRows(layout.headings.row + 1);
  const footer = footers(plan.stamp, plan.title, language);
  const { orientation, pagesDown, breaks } = planDiagramPages(layout);
  setUpPage(sheet, orientation, layout, layout.headings?.row ?? 0, footer, 1, pagesDown, breaks);
}

function paintDiagram(sheet: Excel.Worksheet, { headings, boxes, lines, columnCount, heights, legend, texts }: DiagramLayout): void {
  for (const { row, column, text } of texts) {
    if (text !== ARROW) continue;
    const { format } = sheet.getCell(row, column);
    format.font.size = BODY_SIZE;
    format.font.color = EDGE;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Center";
  }
  for (const { row, title } of lines) {
    const { format } = sheet.getRangeByIndexes(row, 0, 1, columnCount);
    format.wrapText = false;
    if (title) format.font.bold = true;
    else format.font.size = BODY_SIZE;
  }
  for (const column of headings?.columns ?? []) {
    const { format } = sheet.getCell(headings!.row, column);
    format.fill.color = ROW_STYLES.header.fill!;
    format.font.color = ROW_STYLES.header.color!;
    format.font.bold = true;
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Center";
  }
  for (const { row, column, style, body } of boxes) {
    const whole = sheet.getRangeByIndexes(row, column, body ? 2 : 1, 1).format;
    whole.fill.color = style.fill;
    whole.font.color = style.letters;
    whole.wrapText = true;
    whole.verticalAlignment = "Top";
    whole.horizontalAlignment = "Left";
    whole.indentLevel = 1;
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      const border = whole.borders.getItem(edge);
      border.style = "Continuous";
      border.color = EDGE;
    }
    if (body) sheet.getCell(row + 1, column).format.font.size = BODY_SIZE;
    const title = sheet.getCell(row, column).format;
    title.font.bold = true;
    title.verticalAlignment = "Center";
  }
  for (const { row, column, style } of legend) {
    const { format } = sheet.getCell(row, column);
    format.fill.color = style.fill;
    format.font.color = style.letters;
    format.horizontalAlignment = "Left";
    format.indentLevel = 1;
  }
  for (const { row, height } of heights) sheet.getCell(row, 0).format.rowHeight = height;
}
