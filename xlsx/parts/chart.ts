import { absoluteRect, quoteSheetName, type Rect } from "../address";
import type { CellValue } from "../model/cell";
import type { ChartAxisPart, ChartFontPart, ChartPart, ChartSeriesPart } from "../model/chart";
import { escapeAttribute, escapeText } from "../xml/escape";

const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Gives a cell's value when the chart is written: a chart contains a copy of its data. */
export type ValueLookup = (row: number, column: number) => CellValue | undefined;

/** A chart part: columns, bars, lines, pie or doughnut. Throws for a chart without source or series, which would show nothing. */
export function chartXml(chart: ChartPart, sheetName: string, cell: ValueLookup): string {
  if (!chart.source || !chart.series?.length) throw new Error(`chart "${chart.name}" has no series`);
  const kind = kindOf(chart.type);
  const round = kind === "pie" || kind === "doughnut";
  const { series } = chart;
  const reference = (rect: Rect): string => escapeText(`${quoteSheetName(sheetName)}!${absoluteRect(rect)}`);
  const body = series.map((one, i) => seriesXml(one, i, kind, reference, cell)).join("");
  const legend = chart.legend ?? { visible: round || series.length > 1, position: "Right" };
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart)}` +
    `<c:plotArea><c:layout/>${plotXml(chart, kind, series, body)}</c:plotArea>` +
    (legend.visible ? `<c:legend><c:legendPos val="${legend.position.charAt(0).toLowerCase()}"/><c:overlay val="0"/></c:legend>` : "") +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

type Kind = "pie" | "doughnut" | "line" | "bar" | "column";

function kindOf(type: string): Kind {
  if (/doughnut/i.test(type)) return "doughnut";
  if (/pie/i.test(type)) return "pie";
  if (/line/i.test(type)) return "line";
  return /^bar/i.test(type) ? "bar" : "column";
}

function titleXml({ title, titleFont }: ChartPart): string {
  if (!title) return '<c:autoTitleDeleted val="1"/>';
  const run = titleFont === undefined ? "" : fontXml("a:rPr", titleFont);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r>${run}<a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function fontXml(element: string, { size, bold, color }: ChartFontPart): string {
  const attributes = (size === undefined ? "" : ` sz="${Math.round(size * 100)}"`) + (bold === undefined ? "" : ` b="${bold ? 1 : 0}"`);
  return `<${element}${attributes}>${color === undefined ? "" : solid(color)}</${element}>`;
}

function solid(color: string): string {
  if (color === "none") return "<a:noFill/>";
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill>`;
}

function plotXml(chart: ChartPart, kind: Kind, series: readonly ChartSeriesPart[], body: string): string {
  const stacked = /stacked/i.test(chart.type);
  const grouping =
    kind === "line" ? (stacked ? "stacked" : "standard") : /100/.test(chart.type) ? "percentStacked" : stacked ? "stacked" : "clustered";
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  switch (kind) {
    case "pie":
      return `<c:pieChart><c:varyColors val="1"/>${body}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnut":
      return `<c:doughnutChart><c:varyColors val="1"/>${body}<c:firstSliceAng val="0"/><c:holeSize val="${series[0]?.holeSize ?? 75}"/></c:doughnutChart>`;
    case "line":
      return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${body}<c:marker val="1"/>${axes}</c:lineChart>${axesXml(chart, "b", "l")}`;
    default:
      return (
        `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${body}` +
        `<c:gapWidth val="${series[0]?.gapWidth ?? 80}"/>${stacked ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>` +
        (kind === "bar" ? axesXml(chart, "l", "b") : axesXml(chart, "b", "l"))
      );
  }
}

function axesXml({ axes = {} }: ChartPart, category: string, value: string): string {
  const number = (element: string, value: number | undefined): string => (value === undefined ? "" : `<c:${element} val="${value}"/>`);
  const scaling = (axis: ChartAxisPart = {}): string =>
    `<c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>${number("max", axis.maximum)}${number("min", axis.minimum)}</c:scaling><c:delete val="${axis.visible === false ? 1 : 0}"/>`;
  const format = axes.value?.numberFormat;
  const ends = (mark: string): string => `<c:majorTickMark val="${mark}"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`;
  return (
    `<c:catAx><c:axId val="111111111"/>${scaling(axes.category)}<c:axPos val="${category}"/>${axes.category?.gridlines ? "<c:majorGridlines/>" : ""}${ends("none")}<c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/>${scaling(axes.value)}<c:axPos val="${value}"/>${axes.value?.gridlines === false ? "" : "<c:majorGridlines/>"}<c:numFmt formatCode="${escapeAttribute(format ?? "General")}" sourceLinked="${format === undefined ? 1 : 0}"/>${ends("out")}<c:crossAx val="111111111"/><c:crosses val="autoZero"/>${number("majorUnit", axes.value?.majorUnit)}</c:valAx>`
  );
}

/** In the order of the schema (CT_BarSer, CT_LineSer, CT_PieSer): name, fill, marker, points, labels, categories, values. */
function seriesXml(one: ChartSeriesPart, i: number, kind: Kind, reference: (rect: Rect) => string, cell: ValueLookup): string {
  const round = kind === "pie" || kind === "doughnut";
  const fill = (color: string): string => `<c:spPr>${kind === "line" ? `<a:ln w="28575">${solid(color)}</a:ln>` : solid(color)}</c:spPr>`;
  const name =
    typeof one.name === "string"
      ? `<c:tx><c:v>${escapeText(one.name)}</c:v></c:tx>`
      : one.name
        ? `<c:tx>${textReference(one.name, reference, cell)}</c:tx>`
        : "";
  const points = Object.entries(one.pointColors ?? {}).map(
    ([point, color]) =>
      `<c:dPt><c:idx val="${point}"/>${kind === "line" || round ? "" : '<c:invertIfNegative val="0"/>'}<c:bubble3D val="0"/>${fill(color)}</c:dPt>`,
  );
  return (
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${name}${one.color === undefined ? "" : fill(one.color)}` +
    (kind === "line" ? '<c:marker><c:symbol val="none"/></c:marker>' : round ? "" : '<c:invertIfNegative val="0"/>') +
    points.join("") +
    (one.labels === undefined ? "" : labelsXml(one.labels)) +
    (one.categories ? `<c:cat>${textReference(one.categories, reference, cell)}</c:cat>` : "") +
    (one.values ? `<c:val>${numberReference(one.values, reference, cell)}</c:val>` : "") +
    "</c:ser>"
  );
}

function labelsXml({ numberFormat, font, without = [] }: NonNullable<ChartSeriesPart["labels"]>): string {
  return (
    "<c:dLbls>" +
    [...without]
      .sort((a, b) => a - b)
      .map((point) => `<c:dLbl><c:idx val="${point}"/><c:delete val="1"/></c:dLbl>`)
      .join("") +
    (numberFormat === undefined ? "" : `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>`) +
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" +
    (font === undefined
      ? ""
      : `<c:txPr><a:bodyPr/><a:p><a:pPr>${fontXml("a:defRPr", font)}</a:pPr><a:endParaRPr lang="da-DK"/></a:p></c:txPr>`) +
    ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"]
      .map((each) => `<c:${each} val="${each === "showVal" ? 1 : 0}"/>`)
      .join("") +
    "</c:dLbls>"
  );
}

function cellsOf(rect: Rect): [number, number][] {
  return Array.from({ length: rect.rowCount * rect.columnCount }, (_, i) => [
    rect.row + Math.floor(i / rect.columnCount),
    rect.column + (i % rect.columnCount),
  ]);
}

function textReference(rect: Rect, reference: (rect: Rect) => string, cell: ValueLookup): string {
  const points = cellsOf(rect).map(
    ([row, column], i) => `<c:pt idx="${i}"><c:v>${escapeText(String(cell(row, column) ?? ""))}</c:v></c:pt>`,
  );
  return `<c:strRef><c:f>${reference(rect)}</c:f><c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numberReference(rect: Rect, reference: (rect: Rect) => string, cell: ValueLookup): string {
  const cells = cellsOf(rect);
  const points = cells.flatMap(([row, column], i) => {
    const value = cell(row, column);
    return typeof value === "number" ? [`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`] : [];
  });
  return `<c:numRef><c:f>${reference(rect)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${cells.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}
