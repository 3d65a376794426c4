/** What a chart of the workbook looks like, in the words of the library that draws it. From the specification that is saved in the file. */
import type { BarSeriesOption, EChartsOption, LineSeriesOption, PieSeriesOption } from "echarts";
import type { Rect } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/cell";
import { displayText } from "../../stand-in/cells/number-text";
import type { ChartAxisPart, ChartFontPart, ChartPart, ChartSeriesPart } from "../../stand-in/document";

/** Cells of the chart's source: as values, and as the sheet shows them. */
export interface ChartCells {
  values(rect: Rect): readonly CellValue[];
  texts(rect: Rect): readonly string[];
}

/** Pixels of a point. */
export const PIXELS_PER_POINT = 4 / 3;
/** Office's own colours, for what has been given none. */
const OFFICE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const INK = "#404040";
const DEFAULT_SIZE = 9;
const TITLE_SIZE = 14;
/** What Excel gives a series that says nothing of it, in percent. */
const DEFAULT_GAP = 150;
const DEFAULT_HOLE = 75;
/** Pixels beside the plot, and what the title and the legend take of its height. */
const MARGIN = 14;
const TITLE_HEIGHT = 38;
const LEGEND_HEIGHT = 30;
/** Over the highest column. */
const LABEL_HEIGHT = 18;
/** Percent of the lesser half of the chart. */
const RING = 72;
/** Part of a bar chart's width that the names beside the bars may take. */
const NAMES_SHARE = 0.38;

/** Null where nothing of it can be drawn here: a kind of chart that this page does not know, or no numbers. */
export function chartOption(part: ChartPart, cells: ChartCells): EChartsOption | null {
  const series = (part.series ?? []).filter(({ values }) => values !== undefined);
  if (series.length === 0) return null;
  const common: EChartsOption = {
    animation: false,
    color: OFFICE,
    textStyle: { fontFamily: "Calibri, sans-serif" },
    ...(part.title === undefined
      ? {}
      : { title: { text: part.title, left: "center", top: 8, textStyle: fontOf({ size: TITLE_SIZE, bold: false, ...part.titleFont }) } }),
  };
  if (/pie|doughnut/i.test(part.type)) return { ...common, ...round(part, series[0]!, cells) };
  if (/^(bar|column|line)/i.test(part.type)) return { ...common, ...onAxes(part, series, cells) };
  return null;
}

function onAxes(part: ChartPart, series: readonly ChartSeriesPart[], cells: ChartCells): EChartsOption {
  const lying = /^bar/i.test(part.type);
  const line = /^line/i.test(part.type);
  const stacked = /stacked/i.test(part.type);
  const numbers = series.map(({ values }) => cells.values(values!).map(asNumber));
  if (/100/.test(part.type)) toShares(numbers);
  const count = Math.max(...numbers.map((each) => each.length));
  const categories = series[0]?.categories ? cells.texts(series[0].categories) : Array.from({ length: count }, (_, i) => String(i + 1));
  const { category = {}, value = {} } = part.axes ?? {};
  const names = {
    type: "category" as const,
    data: [...categories],
    inverse: category.reversed ?? false,
    show: category.visible ?? true,
    axisTick: { show: false },
    axisLabel: {
      ...fontOf(),
      interval: lying ? 0 : ("auto" as const),
      ...(lying ? { width: part.width * PIXELS_PER_POINT * NAMES_SHARE, overflow: "break" as const } : {}),
    },
  };
  const scale = valueAxis(value, category.reversed === true);
  const legend = legendOf(part, series.length > 1);
  // Bars of a group stand beside each other; the gap between groups is in percent of one bar.
  const gap = (series[0]?.gapWidth ?? DEFAULT_GAP) / 100;
  const beside = stacked ? 1 : series.length;
  return {
    ...legend.option,
    grid: {
      left: MARGIN,
      right: MARGIN * 2,
      top: (part.title === undefined ? MARGIN : TITLE_HEIGHT) + (lying ? 0 : LABEL_HEIGHT),
      bottom: MARGIN + legend.below,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    ...(lying ? { xAxis: scale, yAxis: names } : { xAxis: names, yAxis: scale }),
    series: series.map((one, i): BarSeriesOption | LineSeriesOption => {
      const shared = {
        name: nameOf(one, i, cells),
        data: numbers[i]!.map((value, point) => itemOf(one, value, point)),
        label: labelOf(one, stacked && one.color !== "none" ? "inside" : lying ? "right" : "top"),
        ...(one.color === undefined ? {} : { itemStyle: { color: fill(one.color) } }),
        ...(stacked ? { stack: "all" } : {}),
        silent: true,
      };
      if (line) return { type: "line", showSymbol: false, ...shared };
      return { type: "bar", barGap: "0%", barCategoryGap: `${Math.round((100 * gap) / (beside + gap))}%`, ...shared };
    }),
  };
}

function valueAxis(axis: ChartAxisPart, reversed: boolean) {
  return {
    type: "value" as const,
    show: axis.visible ?? true,
    // With its categories upside down, Excel has the numbers at the other end.
    position: reversed ? ("top" as const) : ("bottom" as const),
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
    ...(axis.majorUnit === undefined ? {} : { interval: axis.majorUnit }),
    axisLabel: { ...fontOf(), formatter: (number: number) => displayText(number, axis.numberFormat ?? "General") },
    splitLine: { show: axis.gridlines ?? true },
  };
}

function round(part: ChartPart, one: ChartSeriesPart, cells: ChartCells): EChartsOption {
  const numbers = cells.values(one.values!).map(asNumber);
  const names = one.categories ? cells.texts(one.categories) : numbers.map((_, i) => String(i + 1));
  const legend = legendOf(part, true);
  const hole = /doughnut/i.test(part.type) ? RING * ((one.holeSize ?? DEFAULT_HOLE) / 100) : 0;
  const upright = legend.shown && ["Left", "Right"].includes(legend.position);
  const series: PieSeriesOption = {
    type: "pie",
    radius: [`${hole}%`, `${RING}%`],
    center: [upright ? (legend.position === "Right" ? "32%" : "68%") : "50%", part.title === undefined ? "50%" : "56%"],
    label: labelOf(one, "inside"),
    labelLine: { show: false },
    itemStyle: { borderColor: "#ffffff", borderWidth: 1 },
    silent: true,
    data: numbers.map((value, point) => ({ name: names[point] ?? "", ...itemOf(one, value, point) })),
  };
  return { ...legend.option, series };
}

function legendOf(part: ChartPart, byItself: boolean) {
  const shown = part.legend?.visible ?? byItself;
  const position = part.legend?.position ?? "Right";
  if (!shown) return { shown, position, below: 0, option: {} };
  const upright = position === "Left" || position === "Right";
  const place = {
    Top: { top: TITLE_HEIGHT, left: "center" },
    Bottom: { bottom: 6, left: "center" },
    Left: { left: 12, top: "middle" },
    Right: { right: 12, top: "middle" },
  }[position] ?? { right: 12, top: "middle" };
  const half = (part.width * PIXELS_PER_POINT) / 2;
  return {
    shown,
    position,
    below: position === "Bottom" ? LEGEND_HEIGHT : 0,
    option: {
      legend: {
        ...place,
        orient: upright ? ("vertical" as const) : ("horizontal" as const),
        itemWidth: 12,
        itemHeight: 12,
        selectedMode: false as const,
        textStyle: { ...fontOf(), ...(upright ? { width: half * 0.75, overflow: "break" as const } : {}) },
      },
    },
  };
}

function nameOf({ name }: ChartSeriesPart, i: number, cells: ChartCells): string {
  if (name === undefined) return `Serie${i + 1}`;
  return typeof name === "string" ? name : (cells.texts(name)[0] ?? "");
}

function itemOf({ pointColors, labels }: ChartSeriesPart, value: number | null, point: number) {
  const color = pointColors?.[point];
  return {
    value: value ?? ("-" as const),
    ...(color === undefined ? {} : { itemStyle: { color: fill(color) } }),
    ...(labels?.without?.includes(point) ? { label: { show: false } } : {}),
  };
}

function labelOf({ labels }: ChartSeriesPart, position: "inside" | "right" | "top") {
  if (labels === undefined) return { show: false };
  const format = labels.numberFormat ?? "General";
  return {
    show: true,
    position,
    ...fontOf(labels.font),
    formatter: ({ value }: { value?: unknown }) => (typeof value === "number" ? displayText(value, format) : ""),
  };
}

function fontOf({ size = DEFAULT_SIZE, bold = false, color = INK }: ChartFontPart = {}) {
  return { fontSize: size * PIXELS_PER_POINT, fontWeight: bold ? ("bold" as const) : ("normal" as const), color };
}

const fill = (color: string): string => (color === "none" ? "transparent" : color);
const asNumber = (value: CellValue): number | null => (typeof value === "number" ? value : null);

/** Each category's numbers as parts of their sum. */
function toShares(numbers: (number | null)[][]): void {
  for (let i = 0; i < (numbers[0]?.length ?? 0); i++) {
    const whole = numbers.reduce((sum, each) => sum + Math.abs(each[i] ?? 0), 0);
    for (const each of numbers) if (whole > 0 && typeof each[i] === "number") each[i] = each[i]! / whole;
  }
}
