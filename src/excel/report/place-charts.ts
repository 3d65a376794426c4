import type { ColumnPlan } from "./column-plan";
import type { ContentChart, SheetContent } from "./report-content";
import { ROW_HEIGHT, rowHeights } from "./row-heights";

/** A chart and its place: whole rows, and points across. */
export interface PlacedChart extends ContentChart {
  readonly fromRow: number;
  readonly toRow: number;
  readonly left: number;
  readonly width: number;
}

interface LaidOut {
  readonly content: SheetContent;
  readonly columns: ColumnPlan;
}

/** Points between a table and the chart beside it. */
const GAP = 14;
/** Columns are whole pixels wide: the frame's right line must be inside the last. */
const EDGE = 3;
const BESIDE = { least: 210, most: 330 };
const UNDER_MOST = 480;

/**
 * Puts each chart beside its table where the page has room, else under it, over rows that are left free for it: no chart ever covers a cell
 * with something in it, and all stay inside the printed page. `layOut` is given how many rows to leave free after each chart's table.
 */
export function placeCharts(
  layOut: (room: readonly number[]) => LaidOut,
  onePage = false,
): LaidOut & { readonly charts: readonly PlacedChart[] } {
  const first = layOut([]);
  const { content, columns } = first;
  if (content.charts.length === 0) return { ...first, charts: [] };
  const heights = rowHeights(content, columns, content.printedRows);
  const total = sum(columns.widths.slice(0, columns.printed));
  const requests = content.charts.map((chart) => {
    const { left, width, beside } = onePage ? { left: 0, width: total - EDGE, beside: false } : across(chart, columns, total);
    const wanted = wantedHeight(chart);
    const free = beside ? sum(heights.slice(chart.headerRow, chart.endRow)) : 0;
    const room = Math.max(0, Math.ceil((wanted - free) / ROW_HEIGHT));
    return { left, width, beside, wanted, room: beside ? room : room + 1 };
  });
  const second = layOut(requests.map(({ room }) => room));
  const after = rowHeights(second.content, second.columns, second.content.printedRows);
  return {
    ...second,
    charts: second.content.charts.map((chart, i) => {
      const { left, width, beside, wanted } = requests[i]!;
      // Under the table with a row of air between.
      const fromRow = beside ? chart.headerRow : chart.endRow + 1;
      let toRow = fromRow;
      for (let height = after[fromRow]!; height < wanted; height += after[toRow]!) toRow++;
      return { ...chart, left, width, fromRow, toRow };
    }),
  };
}

function across({ columnCount, headerRow }: ContentChart, { widths, blocks }: ColumnPlan, total: number) {
  const block = blocks.find(({ row }) => row === headerRow);
  const own = block?.tail ? total : sum(widths.slice(0, columnCount));
  const free = total - own - GAP;
  return free >= BESIDE.least
    ? { left: own + GAP, width: Math.min(BESIDE.most, free) - EDGE, beside: true }
    : { left: 0, width: Math.min(UNDER_MOST, total - EDGE), beside: false };
}

/** Points for the title, the legend and every bar. */
function wantedHeight({ chart, rowCount, values }: ContentChart): number {
  const frame = 44 + (values.length > 1 ? 24 : 0);
  switch (chart.type) {
    case "bar":
      return frame + Math.max(2, Math.min(MOST_POINTS, rowCount)) * (10 + 12 * values.length);
    case "stackedBar":
      return frame + Math.max(2, Math.min(MOST_POINTS, rowCount)) * 22;
    case "column":
      return frame + 140;
    case "timeline":
      // The axis of days is shown.
      return frame + rowCount * 17;
    case "doughnut":
      return 180;
  }
}

/** More would be unreadable; the chart then says that it shows the first ones. */
export const MOST_POINTS = 20;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
