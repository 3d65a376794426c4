import { orientationFor, PRINTED_HEIGHT, PRINTED_WIDTH } from "../page-setup";
import type { ColumnPlan } from "./column-plan";
import type { PlacedChart } from "./place-charts";
import type { SheetContent } from "./report-content";
import { rowHeights } from "./row-heights";

export interface PagePlan {
  /** Sheet rows (from 0) that begin a page, beside the first. */
  readonly breaks: readonly number[];
  readonly pages: number;
}

/** Rows from `from` up to `to` that no page break may part. */
interface Unit {
  readonly from: number;
  readonly to: number;
}

/** Screens and printers make rows a little higher or lower than asked for. */
const SPARE = 0.97;
/** A table that goes on over a page begins with its heading and this many rows. */
const FIRST_ROWS = 5;

/**
 * Where pages begin, so that no section that has room on a page is parted, no chart ever is, and no heading stands alone. Only the rows that are
 * printed count; the title is repeated at the top of each page.
 */
export function planPages(content: SheetContent, columns: ColumnPlan, charts: readonly PlacedChart[]): PagePlan {
  const widths = columns.widths.slice(0, columns.printed);
  const orientation = orientationFor(widths);
  const scale = Math.min(1, PRINTED_WIDTH[orientation] / widths.reduce((sum, width) => sum + width, 0));
  const page = (PRINTED_HEIGHT[orientation] / scale) * SPARE;
  const heights = rowHeights(content, columns);
  const heightOf = ({ from, to }: Unit): number => heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  const [title = 0] = heights;
  const breaks: number[] = [];
  let used = 0;
  for (const unit of unitsOf(content, charts)) {
    const parts = heightOf(unit) <= page - title ? [unit] : partsOf(unit, charts);
    for (const part of parts) {
      const height = heightOf(part);
      if (used > title && used + height > page) {
        breaks.push(part.from);
        used = title;
      }
      used += height;
    }
  }
  return { breaks, pages: breaks.length + 1 };
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
