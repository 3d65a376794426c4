import type { ICellData } from "@univerjs/core";
import { quoteSheetName, type Rect } from "../../src/core/model/address";
import type { ChartPart } from "../../stand-in/document";
import { absoluteRect } from "../formula/ref";
import { escapeText } from "../xml/escape";

const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Reads a cell's value when the chart is written: a chart keeps a copy of its data. */
export type CellLookup = (row: number, column: number) => ICellData | undefined;

interface Series {
  readonly name?: Rect;
  readonly categories?: Rect;
  readonly values: Rect;
}

/**
 * A chart part for the kinds the add-in makes: columns, bars, lines, pie. Throws for a chart without a source, which
 * would show nothing.
 */
export function chartXml(chart: ChartPart, sheetName: string, cell: CellLookup): string {
  if (!chart.source) throw new Error(`chart "${chart.name}" has no source range`);
  const kind = /pie|doughnut/i.test(chart.type) ? "pie" : /line/i.test(chart.type) ? "line" : /^bar/i.test(chart.type) ? "bar" : "column";
  const series = seriesOf(chart.source.rect, chart.seriesBy, cell);
  const stacked = /stacked/i.test(chart.type);
  const grouping =
    kind === "line" ? (stacked ? "stacked" : "standard") : /100/.test(chart.type) ? "percentStacked" : stacked ? "stacked" : "clustered";
  const reference = (rect: Rect): string => escapeText(`${quoteSheetName(sheetName)}!${absoluteRect(rect)}`);
  const body = series
    .map(
      (one, i) =>
        `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>` +
        (one.name ? `<c:tx>${textReference(one.name, reference, cell)}</c:tx>` : "") +
        (kind === "line" ? '<c:marker><c:symbol val="none"/></c:marker>' : kind === "pie" ? "" : '<c:invertIfNegative val="0"/>') +
        (one.categories ? `<c:cat>${textReference(one.categories, reference, cell)}</c:cat>` : "") +
        `<c:val>${numberReference(one.values, reference, cell)}</c:val></c:ser>`,
    )
    .join("");
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  const plot =
    kind === "pie"
      ? `<c:pieChart><c:varyColors val="1"/>${body}<c:firstSliceAng val="0"/></c:pieChart>`
      : kind === "line"
        ? `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${body}<c:marker val="1"/>${axes}</c:lineChart>${axesXml("b", "l")}`
        : `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${body}<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>${kind === "bar" ? axesXml("l", "b") : axesXml("b", "l")}`;
  const title = chart.title
    ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
    : '<c:autoTitleDeleted val="1"/>';
  const legend = kind === "pie" || series.length > 1 ? '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>' : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:roundedCorners val="0"/><c:chart>${title}` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function axesXml(category: string, value: string): string {
  const common = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';
  const ends = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return (
    `<c:catAx><c:axId val="111111111"/>${common}<c:axPos val="${category}"/>${ends}<c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/>${common}<c:axPos val="${value}"/><c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="1"/>${ends}<c:crossAx val="111111111"/><c:crosses val="autoZero"/></c:valAx>`
  );
}

/** Excel's way: a text column (row) at the edge gives the categories, a text row (column) the series' names. */
function seriesOf(rect: Rect, by: ChartPart["seriesBy"], cell: CellLookup): Series[] {
  const inColumns = by === "columns" || (by === "auto" && rect.rowCount >= rect.columnCount);
  const isText = (row: number, column: number): boolean => {
    const data = cell(row, column);
    return data?.v === undefined || data.v === null || data.t === 1 || data.t === 4;
  };
  const last = { row: rect.row + rect.rowCount - 1, column: rect.column + rect.columnCount - 1 };
  const headRow = rect.rowCount > 1 && isText(rect.row, last.column) ? 1 : 0;
  const headColumn = rect.columnCount > 1 && isText(last.row, rect.column) ? 1 : 0;
  const top = rect.row + headRow;
  const left = rect.column + headColumn;
  const rowCount = rect.rowCount - headRow;
  const columnCount = rect.columnCount - headColumn;
  return Array.from({ length: inColumns ? columnCount : rowCount }, (_, i) =>
    inColumns
      ? {
          values: { row: top, column: left + i, rowCount, columnCount: 1 },
          ...(headRow ? { name: one(rect.row, left + i) } : {}),
          ...(headColumn ? { categories: { row: top, column: rect.column, rowCount, columnCount: 1 } } : {}),
        }
      : {
          values: { row: top + i, column: left, rowCount: 1, columnCount },
          ...(headColumn ? { name: one(top + i, rect.column) } : {}),
          ...(headRow ? { categories: { row: rect.row, column: left, rowCount: 1, columnCount } } : {}),
        },
  );
}

const one = (row: number, column: number): Rect => ({ row, column, rowCount: 1, columnCount: 1 });

function cellsOf(rect: Rect): [number, number][] {
  return Array.from({ length: rect.rowCount * rect.columnCount }, (_, i) => [
    rect.row + Math.floor(i / rect.columnCount),
    rect.column + (i % rect.columnCount),
  ]);
}

function textReference(rect: Rect, reference: (rect: Rect) => string, cell: CellLookup): string {
  const points = cellsOf(rect).map(
    ([row, column], i) => `<c:pt idx="${i}"><c:v>${escapeText(String(cell(row, column)?.v ?? ""))}</c:v></c:pt>`,
  );
  return `<c:strRef><c:f>${reference(rect)}</c:f><c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numberReference(rect: Rect, reference: (rect: Rect) => string, cell: CellLookup): string {
  const cells = cellsOf(rect);
  const points = cells.flatMap(([row, column], i) => {
    const value = cell(row, column)?.v;
    return typeof value === "number" ? [`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`] : [];
  });
  return `<c:numRef><c:f>${reference(rect)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${cells.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}
