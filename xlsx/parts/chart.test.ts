import type { ChartPart } from "../model/chart";
import { parseXml } from "../xml/tree";
import { chartXml } from "./chart";
import { readChart } from "./read-chart";

const CELLS: Readonly<Record<string, string | number>> = { "0/1": "Klar", "1/0": "Børn & unge", "1/1": 3, "1/2": 4 };
const cell = (row: number, column: number) => CELLS[`${row}/${column}`];
const one = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

const CHART: ChartPart = {
  id: "c",
  name: "Diagram 1",
  type: "BarStacked",
  title: "Klarhed <SAPA>",
  titleFont: { size: 11, bold: true, color: "#1F2F33" },
  source: { sheet: "s", rect: { row: 0, column: 1, rowCount: 2, columnCount: 1 } },
  seriesBy: "columns",
  series: [
    {
      name: one(0, 1),
      values: one(1, 1),
      categories: one(1, 0),
      color: "#0B5A66",
      gapWidth: 60,
      labels: { numberFormat: "#,##0;;", without: [0] },
    },
    { name: "Mangler", values: one(1, 2), categories: one(1, 0), pointColors: { 0: "#F0B566" } },
  ],
  legend: { visible: true, position: "Bottom" },
  axes: { category: { reversed: true }, value: { visible: false, gridlines: false } },
  left: 0,
  top: 0,
  width: 100,
  height: 100,
};

/** Names of a series' elements in their order. */
function elementsOf(xml: string, series: number): string[] {
  const body = xml.split("<c:ser>")[series + 1]!.split("</c:ser>")[0]!;
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name, self] of body.matchAll(/<(\/?)([a-z]:\w+)[^>]*?(\/?)>/g)) {
    if (close === "" && depth === 0) names.push(name!);
    if (self === "") depth += close === "" ? 1 : -1;
  }
  return names;
}

test("series hold their own name, fill, labels and cells, in the order of the schema", () => {
  const xml = chartXml(CHART, "Mit ark", cell);
  expect(elementsOf(xml, 0)).toEqual(["c:idx", "c:order", "c:tx", "c:spPr", "c:invertIfNegative", "c:dLbls", "c:cat", "c:val"]);
  expect(elementsOf(xml, 1)).toEqual(["c:idx", "c:order", "c:tx", "c:invertIfNegative", "c:dPt", "c:cat", "c:val"]);
  expect(xml).toContain("<c:f>'Mit ark'!$B$1</c:f>");
  expect(xml).toContain("<c:tx><c:v>Mangler</c:v></c:tx>");
  expect(xml).toContain("Børn &amp; unge");
  expect(xml).toContain('<c:dLbl><c:idx val="0"/><c:delete val="1"/></c:dLbl>');
});

test("stacking, legend, axes and title are as they were set", () => {
  const xml = chartXml(CHART, "Mit ark", cell);
  expect(xml).toMatch(/<c:barDir val="bar"\/><c:grouping val="stacked"\/>.*<c:gapWidth val="60"\/><c:overlap val="100"\/>/);
  expect(xml).toContain('<c:legendPos val="b"/>');
  expect(xml).toMatch(/<c:catAx><c:axId val="\d+"\/><c:scaling><c:orientation val="maxMin"\/>/);
  expect(xml).toMatch(/<c:valAx><c:axId val="\d+"\/><c:scaling><c:orientation val="minMax"\/><\/c:scaling><c:delete val="1"\/>/);
  expect(xml).not.toContain("majorGridlines");
  expect(xml).toContain(
    '<a:rPr sz="1100" b="1"><a:solidFill><a:srgbClr val="1F2F33"/></a:solidFill></a:rPr><a:t>Klarhed &lt;SAPA&gt;</a:t>',
  );
});

test("a doughnut has its hole and a legend of its own accord, a chart of nothing is refused", () => {
  const ring = chartXml({ ...CHART, type: "Doughnut", legend: undefined, series: [{ values: one(1, 1), holeSize: 55 }] }, "A", cell);
  expect(ring).toContain('<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>');
  expect(ring).toContain("<c:legend>");
  expect(() => chartXml({ ...CHART, series: [] }, "A", cell)).toThrow("no series");
});

test("what is written is read again", () => {
  const written: ChartPart = {
    ...CHART,
    axes: { ...CHART.axes, value: { ...CHART.axes?.value, minimum: 0, maximum: 8, numberFormat: "0" } },
  };
  const { type, title, source, series, legend, axes } = readChart(parseXml(chartXml(written, "Mit ark", cell), "chart"), (name) =>
    name === "Mit ark" ? "s" : undefined,
  );
  expect({ type, title, source: source?.sheet, legend }).toEqual({
    type: "BarStacked",
    title: "Klarhed <SAPA>",
    source: "s",
    legend: { visible: true, position: "Bottom" },
  });
  // The gap between bars is said once for all of them.
  expect(series).toEqual(written.series!.map((one) => ({ ...one, gapWidth: 60 })));
  expect(axes?.category?.reversed).toBe(true);
  expect(axes?.value).toEqual({ minimum: 0, maximum: 8, numberFormat: "0", visible: false, reversed: false, gridlines: false });
});

test("series of another sheet than the chart's source are left out, and colours of the theme are not guessed", () => {
  const xml = chartXml(CHART, "Mit ark", cell)
    .replace("'Mit ark'!$C$2", "Andet!$C$2")
    .replace('<a:srgbClr val="0B5A66"/>', '<a:schemeClr val="accent1"/>');
  const { series } = readChart(parseXml(xml, "chart"), () => "s");
  expect(series?.map(({ values, color }) => [values, color])).toEqual([
    [one(1, 1), undefined],
    [undefined, undefined],
  ]);
});
