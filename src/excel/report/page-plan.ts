import { orientationFor, PRINTED_HEIGHT, PRINTED_WIDTH } from "../page-setup";
import type { ColumnPlan } from "./column-plan";
import type { PlacedChart } from "./place-charts";
import type { SheetContent } from "./report-content";
import { rowHeights } from "./row-heights";

export interface PagePlan {
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
/** A table that goes on over a page begins with its heading and this many rows. */
const FIRST_ROWS = 5;
/** Of a section: its title, and the headings under it. */
const HEADER_AT = 1;

/**
 * Where pages begin, so that no section that has room on a page is parted, no chart ever is, and no heading stands alone. Only the rows that are
 * printed count. Excel repeats the same rows on all pages that come after them, so a table that is to be read over several pages stands last.
 */
export function planPages(content: SheetContent, columns: ColumnPlan, charts: readonly PlacedChart[]): PagePlan {
  const printed = columns.widths.slice(0, columns.printed);
  const orientation = orientationFor(printed);
  const scale = Math.min(1, PRINTED_WIDTH[orientation] / printed.reduce((sum, width) => sum + width, 0));
  return planAt((PRINTED_HEIGHT[orientation] / scale) * SPARE, content, columns, charts);
}

function planAt(page: number, content: SheetContent, columns: ColumnPlan, charts: readonly PlacedChart[]): PagePlan {
  const heights = rowHeights(content, columns, content.printedRows);
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
