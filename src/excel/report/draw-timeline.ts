import type { TimelineBar } from "../../core/reports/plan";
import { NUMBER_FORMATS } from "./number-formats";
import type { PlacedChart } from "./place-charts";

/** A bar in time, one too late, and the one that they are compared with. */
const BARS: Readonly<Record<TimelineBar, string>> = { planned: "#0B5A66", late: "#A23B1E", limit: "#F0B566" };
/** Ticks of the axis, about. */
const TICKS = 5;

/**
 * Bars over an axis of days: Excel's stacked bars, the first piece of each, up to its first day, without a fill. The bars have their own
 * colours and the table their days, so that there is nothing to look up in a legend.
 */
export function drawTimeline(chart: Excel.Chart, { chart: requested, labels, values, rowCount }: PlacedChart, cells: Column): void {
  const [start, length] = values;
  if (start === undefined || length === undefined) return;
  const before = chart.series.getItemAt(0);
  before.setXAxisValues(cells(labels));
  before.format.fill.clear();
  before.gapWidth = 45;
  const bars = chart.series.add(length.label);
  bars.setValues(cells(length.column));
  bars.setXAxisValues(cells(labels));
  bars.gapWidth = 45;
  bars.format.fill.setSolidColor(BARS.planned);
  for (let i = 0; i < rowCount; i++) {
    const bar = requested.bars?.[i] ?? "planned";
    if (bar !== "planned") bars.points.getItemAt(i).format.fill.setSolidColor(BARS[bar]);
  }
  chart.legend.visible = false;
  const first = Math.min(...start.numbers);
  const last = Math.max(...start.numbers.map((day, i) => day + (length.numbers[i] ?? 0)));
  const axis = chart.axes.valueAxis;
  axis.minimum = first;
  axis.maximum = last;
  axis.majorUnit = Math.max(1, Math.round((last - first) / TICKS));
  axis.numberFormat = NUMBER_FORMATS.date;
  chart.axes.categoryAxis.reversePlotOrder = true;
}

type Column = (column: number) => Excel.Range;
