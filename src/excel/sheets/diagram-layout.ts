import type { DiagramPlan, Box } from "../../core/reports/sheets/sheet-plans";
import { PRINTED_WIDTH } from "../page-setup";
import { breakLines } from "../report/report-content";
import { heightOf, INDENT, linesIn } from "../text-width";
import { BOX_STYLES, signed, type Style } from "./sheet-styles";

/** A diagram sheet by sheet rows and columns. Boxes side by side share their rows, so that they line up. */
export interface DiagramLayout {
  readonly columnCount: number;
  readonly rowCount: number;
  readonly widths: readonly number[];
  readonly texts: readonly { readonly row: number; readonly column: number; readonly text: string; readonly box?: Box }[];
  readonly headings: { readonly row: number; readonly columns: readonly number[] } | null;
  /** A box is two cells: its title, and its lines under it. */
  readonly boxes: readonly { readonly row: number; readonly column: number; readonly style: Style; readonly body: boolean }[];
  /** Rows of the connections, and of their heading. */
  readonly lines: readonly { readonly row: number; readonly title: boolean }[];
  /** Points. */
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  readonly legend: readonly { readonly row: number; readonly column: number; readonly style: Style }[];
  readonly subtitleRows: number;
  readonly noteRow: number;
  readonly stampRow: number;
}

const GAP = 12;
/** Points between two boxes under one another. */
const AIR = 9;
const BOX = { least: 118, most: 190 };
/** Characters on a line of running text. */
const LINE_LENGTH = 130;
/** Points of the letters under a box's title. */
export const BODY_SIZE = 9;
export const ARROW = "►";
/** Longer than any column: the next cell that is filled cuts it off. */
const LINE = "─".repeat(40);
/** A step in from the border on the left, as the cells have it. */
const PADDING = INDENT;

export function layOutDiagram(plan: DiagramPlan, stampLines: readonly string[]): DiagramLayout {
  const count = Math.max(1, plan.columns.length);
  const width = Math.max(BOX.least, Math.min(BOX.most, (PRINTED_WIDTH.Landscape - (count - 1) * GAP) / count));
  // Running text goes on over all columns; what goes on beyond them would not be printed.
  const columnCount = Math.max(2 * count - 1, 7);
  const widths = Array.from({ length: columnCount }, (_, i) => (i % 2 === 0 ? width : GAP));
  const texts: { row: number; column: number; text: string; box?: Box }[] = [];
  const put = (row: number, column: number, text: string, box?: Box): void => void texts.push({ row, column, text, ...(box && { box }) });
  const heights: { row: number; height: number }[] = [];
  const boxes: DiagramLayout["boxes"][number][] = [];
  const lines: DiagramLayout["lines"][number][] = [];

  put(0, 0, plan.title);
  let row = 1;
  if (plan.subtitle !== undefined) for (const line of breakLines(plan.subtitle, LINE_LENGTH)) put(row++, 0, line);
  const subtitleRows = row - 1;
  row++;
  const legend = plan.legend.map(({ tone, label }, i) => {
    const place = { row: row + Math.floor(i / 4), column: 2 * (i % 4), style: BOX_STYLES[tone] };
    put(place.row, place.column, signed(BOX_STYLES[tone], label));
    return place;
  });
  if (legend.length > 0) row = legend[legend.length - 1]!.row + 2;

  const deepest = Math.max(0, ...plan.columns.map(({ boxes: own }) => own.length));
  const headings = deepest === 0 ? null : { row, columns: plan.columns.map((_, i) => 2 * i) };
  if (headings === null) put(row++, 0, plan.empty);
  else {
    plan.columns.forEach(({ title }, i) => {
      put(row, 2 * i, title);
      if (plan.flows === true && i > 0) put(row, 2 * i - 1, ARROW);
    });
    heights.push({ row, height: heightOf(Math.max(...plan.columns.map(({ title }) => linesIn(width - PADDING, title, true)))) + 6 });
    row++;
    heights.push({ row: row++, height: AIR });
  }
  for (let i = 0; i < deepest; i++) {
    const beside = plan.columns.flatMap(({ boxes: own }, column) => {
      const box = own[i];
      return box === undefined ? [] : [{ box, column: 2 * column }];
    });
    const anyLines = beside.some(({ box }) => box.lines.length > 0);
    let titleLines = 1;
    let bodyLines = 1;
    for (const { box, column } of beside) {
      const style = BOX_STYLES[box.tone];
      const title = signed(style, box.title);
      titleLines = Math.max(titleLines, linesIn(width - PADDING, title, true));
      bodyLines = Math.max(
        bodyLines,
        box.lines.reduce((sum, line) => sum + linesIn(width - PADDING, line, false, BODY_SIZE), 0),
      );
      put(row, column, title, box);
      if (box.lines.length > 0) put(row + 1, column, box.lines.join("\n"));
      boxes.push({ row, column, style, body: anyLines });
    }
    heights.push({ row, height: heightOf(titleLines) + 4 });
    if (anyLines) heights.push({ row: row + 1, height: heightOf(bodyLines, BODY_SIZE) + 4 });
    row += anyLines ? 2 : 1;
    heights.push({ row: row++, height: AIR });
  }
  if (plan.connections !== undefined) {
    put(row, 0, plan.connections.title);
    const lineTitle = row++;
    lines.push({ row: lineTitle, title: true });
    for (const { from, to } of plan.connections.lines) {
      const shown = [from, ...to];
      const byColumn = new Map(shown.map(({ column }) => [column, shown.filter((end) => end.column === column).map(({ text }) => text)]));
      const ends = [...byColumn.keys()];
      const [first, last] = [Math.min(...ends), Math.max(...ends)];
      // From end to end; what stands between is passed, and a cell that is filled cuts the line at its border.
      for (let cell = 2 * first; cell <= 2 * last; cell++) {
        const texts = cell % 2 === 0 ? byColumn.get(cell / 2) : undefined;
        put(row, cell, texts === undefined ? LINE : texts.join("  "));
      }
      lines.push({ row: row++, title: false });
    }
  }
  row++;
  const noteRow = row;
  for (const line of plan.notes.flatMap((note) => breakLines(note, LINE_LENGTH))) put(row++, 0, line);
  if (plan.notes.length > 0) row++;
  const stampRow = row;
  for (const line of stampLines.flatMap((each) => breakLines(each, LINE_LENGTH))) put(row++, 0, line);
  return { columnCount, rowCount: row, widths, texts, headings, boxes, lines, heights, legend, subtitleRows, noteRow, stampRow };
}
