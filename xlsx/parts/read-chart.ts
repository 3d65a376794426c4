import { parseRect, type Rect } from "../address";
import type { ChartAxisPart, ChartPart, ChartSeriesPart } from "../model/chart";
import { attr, child, childrenOf, descendants, type XmlElement } from "../xml/tree";

/** Chart element of the file → the name office.js uses. */
const TYPES: Readonly<Record<string, string>> = {
  lineChart: "Line",
  pieChart: "Pie",
  doughnutChart: "Doughnut",
  areaChart: "Area",
  scatterChart: "XYScatter",
  radarChart: "Radar",
  bubbleChart: "Bubble",
  stockChart: "StockHLC",
  surfaceChart: "Surface",
  bar3DChart: "3DColumnClustered",
  line3DChart: "3DLine",
  pie3DChart: "3DPie",
  area3DChart: "3DArea",
};

const GROUPINGS: Readonly<Record<string, string>> = { stacked: "Stacked", percentStacked: "Stacked100" };
const POSITIONS: Readonly<Record<string, string>> = { t: "Top", b: "Bottom", l: "Left", r: "Right" };

type Read = Pick<ChartPart, "type" | "title" | "source" | "seriesBy" | "series" | "legend" | "axes">;

/** What a chart part says, as far as it can be drawn from; series whose cells are on another sheet than the chart's source are left out. */
export function readChart(root: XmlElement, sheetByName: (name: string) => string | undefined): Read {
  const area = [...descendants(root, "plotArea")][0];
  const element = area?.children.find((c) => c.local.endsWith("Chart"));
  const direction = valueOf(child(element, "barDir"));
  const grouping = valueOf(child(element, "grouping"));
  const type =
    element?.local === "barChart"
      ? (direction === "bar" ? "Bar" : "Column") + (GROUPINGS[grouping ?? ""] ?? "Clustered")
      : (TYPES[element?.local ?? ""] ?? "Invalid");
  const titleElement = child(child(root, "chart"), "title");
  const title = titleElement && [...descendants(titleElement, "t")].map((t) => t.text).join("");
  const formula = element && [...descendants(element, "f")].map((f) => f.text).find((text) => text.includes("!"));
  const sheet = formula && sheetByName(sheetOf(formula));
  const rect = formula ? parseRect(formula) : undefined;
  const series = element && formula ? readSeries(element, sheetOf(formula)) : [];
  const legend = child(child(root, "chart"), "legend");
  return {
    type,
    seriesBy: "auto",
    ...(title ? { title } : {}),
    ...(sheet && rect ? { source: { sheet, rect } } : {}),
    ...(series.length > 0 ? { series } : {}),
    legend: { visible: legend !== undefined, position: POSITIONS[valueOf(child(legend, "legendPos")) ?? "r"] ?? "Right" },
    axes: { category: readAxis(child(area, "catAx") ?? child(area, "dateAx")), value: readAxis(child(area, "valAx")) },
  };
}

function readSeries(element: XmlElement, sheet: string): ChartSeriesPart[] {
  const cellsOf = (holder: XmlElement | undefined): Rect | undefined => {
    const formula = holder && [...descendants(holder, "f")][0]?.text;
    return formula !== undefined && sheetOf(formula) === sheet ? parseRect(formula) : undefined;
  };
  const gapWidth = numberOf(child(element, "gapWidth"));
  const holeSize = numberOf(child(element, "holeSize"));
  return childrenOf(element, "ser").map((one): ChartSeriesPart => {
    const text = child(one, "tx");
    const name = cellsOf(text) ?? (text && [...descendants(text, "v")][0]?.text);
    const points = childrenOf(one, "dPt").flatMap((point): [number, string][] => {
      const color = fillOf(child(point, "spPr"));
      return color === undefined ? [] : [[numberOf(child(point, "idx")) ?? 0, color]];
    });
    const labels = readLabels(child(one, "dLbls"));
    return defined<ChartSeriesPart>({
      name,
      values: cellsOf(child(one, "val")),
      categories: cellsOf(child(one, "cat")),
      color: fillOf(child(one, "spPr")),
      pointColors: points.length > 0 ? Object.fromEntries(points) : undefined,
      gapWidth,
      holeSize,
      labels,
    });
  });
}

function readLabels(labels: XmlElement | undefined): ChartSeriesPart["labels"] {
  if (labels === undefined || valueOf(child(labels, "showVal")) !== "1") return undefined;
  const format = child(labels, "numFmt");
  const without = childrenOf(labels, "dLbl")
    .filter((label) => valueOf(child(label, "delete")) === "1")
    .map((label) => numberOf(child(label, "idx")) ?? 0);
  const run = [...descendants(labels, "defRPr")][0];
  const size = run && attr(run, "sz");
  const color = run && fillOf(run);
  return defined<NonNullable<ChartSeriesPart["labels"]>>({
    numberFormat: format && attr(format, "formatCode"),
    font: run && defined({ size: size === undefined ? undefined : Number(size) / 100, color }),
    without: without.length > 0 ? without : undefined,
  });
}

function readAxis(axis: XmlElement | undefined): ChartAxisPart {
  const scaling = child(axis, "scaling");
  const format = child(axis, "numFmt");
  return defined<ChartAxisPart>({
    minimum: numberOf(child(scaling, "min")),
    maximum: numberOf(child(scaling, "max")),
    majorUnit: numberOf(child(axis, "majorUnit")),
    numberFormat: format && attr(format, "sourceLinked") !== "1" ? attr(format, "formatCode") : undefined,
    visible: valueOf(child(axis, "delete")) !== "1",
    reversed: valueOf(child(scaling, "orientation")) === "maxMin",
    gridlines: child(axis, "majorGridlines") !== undefined,
  });
}

/** `#RRGGBB` or `none`; a colour of the theme or a pattern is not read. */
function fillOf(shape: XmlElement | undefined): string | undefined {
  if (child(shape, "noFill") !== undefined) return "none";
  const color = child(child(shape, "solidFill") ?? child(child(shape, "ln"), "solidFill"), "srgbClr");
  const rgb = color && attr(color, "val");
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
}

function sheetOf(formula: string): string {
  return formula.slice(0, formula.lastIndexOf("!")).replace(/^'|'$/g, "").replace(/''/g, "'");
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return element && attr(element, "val");
}

function numberOf(element: XmlElement | undefined): number | undefined {
  const value = valueOf(element);
  return value === undefined || !Number.isFinite(Number(value)) ? undefined : Number(value);
}

/** Without the keys that nothing is said of. */
function defined<T extends object>(all: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;
}
