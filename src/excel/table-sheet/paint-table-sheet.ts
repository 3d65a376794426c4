import type { TableSheetPlan } from "../../core/reports/table-sheet/table-sheet-plan";
import type { Severity } from "../../core/model/finding";
import { columnLetters } from "../../core/model/address";
import type { Language } from "../../core/text/language";
import { SEVERITY_WORDS } from "../../core/validate/severity-words";
import { setUpPage } from "../page-setup";
import { ROW_STYLES } from "../report/row-styles";
import { pointsOf } from "../template/paint-template";
import { TEXTS } from "../template/template-texts";
import { heightOf, linesIn } from "../text-width";

/** Text on fill over 7:1. Each has its own weight of letters too, and the word itself says what it is. */
const SEVERITY_STYLES: Readonly<Record<Severity, { readonly fill: string; readonly color: string; readonly bold: boolean }>> = {
  error: { fill: "#F6CFC7", color: "#5F1408", bold: true },
  warning: { fill: "#FCEBB0", color: "#4A2F00", bold: false },
  info: { fill: "#DCE9F5", color: "#0B2F4F", bold: false },
};
const LINK = "#0B5394";

export interface TablePlace {
  readonly lineRows: number;
  readonly headerRow: number;
  /** With at least one row, so that there is something to paint. */
  readonly rowCount: number;
}

/** Before any text is there, so that a big sheet is not fitted again at each step. */
export function paintTableSheet(sheet: Excel.Worksheet, plan: TableSheetPlan, place: TablePlace, language: Language): void {
  const { columns } = plan;
  const { lineRows, headerRow, rowCount } = place;
  columns.forEach(({ width }, column) => (sheet.getCell(0, column).format.columnWidth = pointsOf(width)));
  const title = sheet.getCell(0, 0).format;
  title.font.bold = true;
  title.font.size = ROW_STYLES.title.size!;
  title.font.color = ROW_STYLES.title.color!;
  title.rowHeight = ROW_STYLES.title.height!;
  sheet.getRangeByIndexes(1, 0, lineRows, 1).format.font.color = ROW_STYLES.subtitle.color!;
  sheet.showGridlines = false;
  sheet.tabColor = ROW_STYLES.header.fill!;
  const footer = { left: TEXTS.product[language], center: plan.title.replace(/&/g, "&&"), right: TEXTS.page[language] };
  const size = { rowCount: headerRow + 1 + rowCount, columnCount: columns.length };
  setUpPage(sheet, "Landscape", size, plan.rows.length > 0 ? headerRow : 0, footer);
  if (plan.rows.length === 0) return;

  const header = sheet.getRangeByIndexes(headerRow, 0, 1, columns.length).format;
  header.font.bold = true;
  header.font.color = ROW_STYLES.header.color!;
  header.fill.color = ROW_STYLES.header.fill!;
  header.verticalAlignment = "Center";
  header.rowHeight = heightOf(1) + 9;
  sheet.getRangeByIndexes(headerRow + 1, 0, rowCount, columns.length).format.verticalAlignment = "Top";
  columns.forEach(({ kind, wrap }, column) => {
    const range = sheet.getRangeByIndexes(headerRow + 1, column, rowCount, 1);
    if (wrap) range.format.wrapText = true;
    if (kind === "link") {
      range.format.font.color = LINK;
      range.format.font.underline = "Single";
    }
    if (kind === "severity") colourSeverities(range, `$${columnLetters(column)}${headerRow + 2}`);
  });
  for (const { from, to, lines } of rowHeights(plan))
    sheet.getRangeByIndexes(headerRow + 1 + from, 0, to - from, 1).format.rowHeight = heightOf(lines);
  sheet.freezePanes.freezeRows(headerRow + 1);
}

/** A call each: more than this and the rows get one height, that of the highest but for a few. */
const MOST_HEIGHTS = 2_000;
const FEW = 0.02;

/**
 * Neighbouring rows of as many lines each, by the add-in's own count: only a host with a screen can fit rows, and findings of one rule are
 * together and about as long.
 */
export function rowHeights({ columns, rows }: TableSheetPlan): { from: number; to: number; lines: number }[] {
  const runs: { from: number; to: number; lines: number }[] = [];
  const all = rows.map((row) =>
    Math.max(1, ...columns.map(({ wrap, width }, i) => (wrap ? linesIn(pointsOf(width), String(row[i] ?? "")) : 1))),
  );
  all.forEach((lines, i) => {
    const last = runs[runs.length - 1];
    if (last?.lines === lines) last.to = i + 1;
    else runs.push({ from: i, to: i + 1, lines });
  });
  if (runs.length <= MOST_HEIGHTS) return runs;
  const sorted = [...all].sort((a, b) => a - b);
  return [{ from: 0, to: rows.length, lines: sorted[Math.floor((sorted.length - 1) * (1 - FEW))]! }];
}

function colourSeverities(range: Excel.Range, first: string): void {
  for (const [severity, style] of Object.entries(SEVERITY_STYLES)) {
    const words = Object.values(SEVERITY_WORDS[severity as Severity]).map((word) => `${first}="${word}"`);
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = `=OR(${words.join(",")})`;
    format.custom.format.fill.color = style.fill;
    format.custom.format.font.color = style.color;
    format.custom.format.font.bold = style.bold;
  }
}
