import type { TableChart, ValueFormat } from "../../core/reports/plan";
import { formatMessage } from "../../core/text/format-message";
import type { Language } from "../../core/text/language";
import { NUMBER_FORMATS } from "./number-formats";
import { drawTimeline } from "./draw-timeline";
import { MOST_POINTS, type PlacedChart } from "./place-charts";

const TYPES = {
  bar: "BarClustered",
  column: "ColumnClustered",
  stackedBar: "BarStacked",
  doughnut: "Doughnut",
  timeline: "BarStacked",
} as const satisfies Record<TableChart["type"], string>;

/** Dark and light by turns, so that neighbours differ on a black-and-white print too; the letters on each at 4.5:1 or more. */
const PALETTE = [
  { fill: "#0B5A66", letters: "#FFFFFF" },
  { fill: "#F0B566", letters: "#1F1F1F" },
  { fill: "#35759D", letters: "#FFFFFF" },
  { fill: "#CBDDA0", letters: "#1F1F1F" },
  { fill: "#7B4F8E", letters: "#FFFFFF" },
  { fill: "#D9D2C5", letters: "#1F1F1F" },
  { fill: "#A8561A", letters: "#FFFFFF" },
] as const;
const INK = "#1F2F33";
const FIRST_ONLY = { da: "{title} (de første {count})", en: "{title} (the first {count})" };

/**
 * Excel's own charts over the tables' cells, one series each from the column of its numbers: so it is clear which column is what, and columns
 * between them do not matter.
 */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly PlacedChart[], language: Language): void {
  for (const placed of charts) drawChart(sheet, placed, language);
}

function drawChart(sheet: Excel.Worksheet, placed: PlacedChart, language: Language): void {
  const { chart: requested, headerRow, values } = placed;
  const points = Math.min(MOST_POINTS, placed.rowCount);
  const cells = (column: number): Excel.Range => sheet.getRangeByIndexes(headerRow + 1, column, points, 1);
  const [first] = values;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[requested.type], sheet.getRangeByIndexes(headerRow, first.column, points + 1, 1), "Columns");
  chart.title.text =
    points < placed.rowCount ? formatMessage(FIRST_ONLY[language], language, { title: requested.title, count: points }) : requested.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = INK;
  chart.name = describe(placed, points);
  if (requested.type === "timeline") {
    drawTimeline(chart, placed, cells);
    return place(chart, sheet, placed);
  }
  values.forEach(({ column, label, format, numbers }, i) => {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add(label);
    if (i > 0) series.setValues(cells(column));
    series.setXAxisValues(cells(placed.labels));
    const styleName = PALETTE[i % PALETTE.length]!;
    series.hasDataLabels = true;
    // Nothing says nothing: a nought on every missing piece would hide the others.
    series.dataLabels.numberFormat = `${NUMBER_FORMATS[format]};;`;
    series.dataLabels.format.font.size = 9;
    series.dataLabels.format.font.color = requested.type === "stackedBar" ? styleName.letters : INK;
    if (requested.type === "doughnut") {
      paintRing(series, numbers.slice(0, points));
      return;
    }
    series.format.fill.setSolidColor(styleName.fill);
    series.gapWidth = 60;
  });
  const manyColours = requested.type === "doughnut" || values.length > 1;
  chart.legend.visible = manyColours;
  if (manyColours) chart.legend.position = requested.type === "doughnut" ? "Right" : "Bottom";
  if (requested.type !== "doughnut") {
    // The numbers are on the bars. An axis that is hidden may have no gridlines to hide (https://github.com/OfficeDev/office-js/issues/2927).
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.visible = false;
    // Excel draws the first row at the bottom; the table has it at the top.
    if (requested.type !== "column") chart.axes.categoryAxis.reversePlotOrder = true;
  }
  place(chart, sheet, placed);
}

/** Down by cells, since a row is as high as the screen makes it; across by points, for a little air beside the table. */
function place(chart: Excel.Chart, sheet: Excel.Worksheet, { fromRow, toRow, left, width }: PlacedChart): void {
  chart.setPosition(sheet.getCell(fromRow, 0), sheet.getCell(toRow, 0));
  chart.left = left;
  chart.width = width;
}

/** Characters: what a screen reader says of a chart must be heard to its end. */
const LONGEST_NAME = 240;

/**
 * A chart in words, for those who don't see it: Excel has no alternative text for charts through office.js, but says their name.
 */
function describe({ chart: { title, type }, names, values }: PlacedChart, points: number): string {
  const shown = type === "timeline" ? values.slice(1) : values;
  const parts = names
    .slice(0, points)
    .map((name, i) => `${name} ${shown.map(({ format, numbers }) => inWords(numbers[i] ?? 0, format)).join(" / ")}`);
  const text = `${title}: ${parts.join("; ")}`;
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`;
}

function inWords(number: number, format: ValueFormat): string {
  return format === "percent" ? `${Math.round(number * 100)} %` : String(Math.round(number));
}

function paintRing(series: Excel.ChartSeries, numbers: readonly number[]): void {
  series.doughnutHoleSize = 55;
  const whole = numbers.reduce((sum, number) => sum + number, 0);
  numbers.forEach((number, i) => {
    const point = series.points.getItemAt(i);
    point.format.fill.setSolidColor(DOUGHNUT[i % DOUGHNUT.length]!);
    if (number < whole * LEAST_LABELLED) point.hasDataLabel = false;
  });
}

/** Numbers on narrower pieces would overlap; the table has them. */
const LEAST_LABELLED = 0.04;
/** Light enough for dark numbers on the ring. */
const DOUGHNUT = ["#6FB3BE", "#F0B566", "#9DBBD8", "#CBDDA0", "#C3A8CF", "#D9D2C5", "#E39C86"] as const;
