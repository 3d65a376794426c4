import { orientationFor, PRINTED_HEIGHT, PRINTED_WIDTH } from "../page-setup";
import type { ColumnPlan } from "./column-plan";
import type { PlacedChart } from "./place-charts";
import type { SheetContent } from "./report-content";
import { rowHeights } from "./row-heights";

export interface PagePlan extends Omit<Print, "width"> {
  /** Sheet rows (from 0) that begin a page, beside the first. */
  readonly breaks: readonly number[];
  readonly pages: number;
  /** The row (from 0) that is repeated on each page: the headings of the table that goes on over them, else the title. */
  readonly repeated: number;
}

/** Rows from `from` up to `to` that no page break may part. */
interface Unit {
  readonly from: number;
  readonly to: number;
}

/** Screens and printers make rows a little higher or lower than asked for. */
const SPARE = 0.97;
/** Letters of 11 points stay above 6.5, and a page that is not full in its width is still a page. */
const SMALLEST_PRINT = 0.6;
const MOST_SHRUNK = 0.72;
/** A table that goes on over a page begins with its heading and this many rows. */
const FIRST_ROWS = 5;
/** Of a section: its title, and the headings under it. */
const HEADER_AT = 1;

/**
 * Where pages begin, so that no section that has room on a page is parted, no chart ever is, and no heading stands alone. Only the rows that are
 * printed count. Excel repeats the same rows on all pages that come after them, so a table that is to be read over several pages stands last.
 */
export function planPages(content: SheetContent, columns: ColumnPlan, charts: readonly PlacedChart[]): PagePlan {
  const own = { widened: 0, width: sumOf(columns.widths.slice(0, columns.printed)) };
  const orientation = orientationFor(columns.widths.slice(0, columns.printed));
  const scaleOf = (width: number): number => Math.min(1, PRINTED_WIDTH[orientation] / width);
  const at = (print: Print): PagePlan => ({
    ...planAt((PRINTED_HEIGHT[orientation] / scaleOf(print.width)) * SPARE, content, columns, charts),
    ...print,
  });
  const whole = at(own);
  // Letters a little smaller are better than a page for the last lines: the largest that save a page.
  const least = Math.max(SMALLEST_PRINT, scaleOf(own.width) * MOST_SHRUNK);
  for (const wider of widerThan(own, PRINTED_WIDTH[orientation])) {
    if (scaleOf(wider.width) < least) break;
    const smaller = at(wider);
    if (smaller.pages < whole.pages) return smaller;
  }
  return whole;
}

/** Points that the last printed column gets beyond its own, and the width of all printed columns then. */
interface Print {
  readonly widened: number;
  readonly width: number;
}

/**
 * The same rows wider and wider: fitted to the page's width they get smaller. A scale would do the same, but then a column that Excel draws a
 * little wider is printed on a page of its own.
 */
function* widerThan({ width: own }: Print, paper: number): Generator<Print> {
  for (let percent = 2; percent < 100; percent += 2) {
    const width = (Math.max(own, paper) * (100 + percent)) / 100;
    yield { widened: width - own, width };
  }
}

function sumOf(points: readonly number[]): number {
  return points.reduce((sum, each) => sum + each, 0);
}

function planAt(page: number, content: SheetContent, columns: ColumnPlan, charts: readonly PlacedChart[]): Omit<PagePlan, keyof Print> {
  const heights = rowHeights(content, columns);
  const heightOf = ({ from, to }: Unit): number => heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  const [title = 0] = heights;
  const breaks: number[] = [];
  let used = 0;
  let repeated = 0;
  const units = unitsOf(content, charts);
  units.forEach((unit, i) => {
    const fits = heightOf(unit) <= page - title;
    const isLongTable = !fits && i > 0 && i === units.length - 1 && content.rows[unit.from + HEADER_AT]?.styleName === "header";
    for (const part of fits ? [unit] : partsOf(unit, charts)) {
      const height = heightOf(part);
      if (used > title && used + height > page) {
        breaks.push(part.from);
        used = heights[repeated]!;
      }
      used += height;
      if (isLongTable) repeated = unit.from + HEADER_AT;
    }
  });
  return { breaks, pages: breaks.length + 1, repeated };
}

/** Sections with what stands under them; what is before the first is one too. */
function unitsOf({ rows, printedRows }: SheetContent, charts: readonly PlacedChart[]): Unit[] {
  const starts = [0];
  for (let row = 1; row < printedRows; row++) {
    const inChart = charts.some(({ fromRow, toRow }) => row > fromRow && row <= toRow);
    const last = starts[starts.length - 1]!;
    if (rows[row]!.styleName !== "section" || inChart) continue;
    // Title and subtitle alone are no page.
    if (last === 0 && starts.length === 1 && row <= TITLE_ROWS) continue;
    starts.push(row);
  }
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? printedRows }));
}

const TITLE_ROWS = 4;

/** A section that is longer than a page, row by row; its beginning, and the rows beside or under a chart, stay together. */
function partsOf({ from, to }: Unit, charts: readonly PlacedChart[]): Unit[] {
  const parts: Unit[] = [];
  for (let row = from; row < to;) {
    const chart = charts.find(({ fromRow, toRow }) => row >= fromRow && row <= toRow);
    const end =
      row === from ? Math.max(from + FIRST_ROWS, endOfChartAt(from + FIRST_ROWS, charts)) : chart === undefined ? row + 1 : chart.toRow + 1;
    parts.push({ from: row, to: Math.min(to, Math.max(end, row + 1)) });
    row = parts[parts.length - 1]!.to;
  }
  return parts;
}

function endOfChartAt(row: number, charts: readonly PlacedChart[]): number {
  const chart = charts.find(({ fromRow, toRow }) => row > fromRow && row <= toRow);
  return chart === undefined ? 0 : chart.toRow + 1;
}
