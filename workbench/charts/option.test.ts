import type { CellValue } from "../../src/core/model/cell";
import { displayText } from "../../stand-in/cells/number-text";
import type { ChartPart } from "../../stand-in/document";
import { chartOption, type ChartCells } from "./option";

const SHEET: readonly (readonly CellValue[])[] = [
  ["Enhed", "Klar", "Mangler"],
  ["Børn", 3, 1],
  ["Byg", 5.5, 0],
];
const CELLS: ChartCells = {
  values: ({ row, column, rowCount }) => SHEET.slice(row, row + rowCount).map((line) => line[column]!),
  texts: ({ row, column, rowCount }) => SHEET.slice(row, row + rowCount).map((line) => displayText(line[column]!, "General")),
};
const down = (column: number) => ({ row: 1, column, rowCount: 2, columnCount: 1 });
const head = (column: number) => ({ row: 0, column, rowCount: 1, columnCount: 1 });
const part = (change: Partial<ChartPart>): ChartPart => ({
  id: "c",
  name: "Diagram 1",
  type: "BarStacked",
  title: "Klarhed",
  seriesBy: "columns",
  left: 0,
  top: 0,
  width: 300,
  height: 200,
  series: [
    { name: head(1), values: down(1), categories: down(0), color: "none", gapWidth: 60 },
    {
      name: "Mangler",
      values: down(2),
      categories: down(0),
      color: "#F0B566",
      labels: { numberFormat: "0;;" },
      pointColors: { 1: "#A23B1E" },
    },
  ],
  ...change,
});
type Plain = Record<string, unknown>;
const drawn = (change: Partial<ChartPart>) =>
  chartOption(part(change), CELLS) as unknown as Record<string, Plain> & { readonly series: Plain[] };

test("stacked bars have the sheet's names and numbers, their own colours, and no fill where there is none", () => {
  const { series, yAxis, xAxis, legend } = drawn({ axes: { category: { reversed: true }, value: { visible: false, gridlines: false } } });
  expect(yAxis).toMatchObject({ type: "category", data: ["Børn", "Byg"], inverse: true });
  expect(xAxis).toMatchObject({ type: "value", show: false });
  expect(series).toMatchObject([
    { name: "Klar", type: "bar", stack: "all", data: [{ value: 3 }, { value: 5.5 }], itemStyle: { color: "transparent" } },
    { name: "Mangler", stack: "all", data: [{ value: 1 }, { value: 0, itemStyle: { color: "#A23B1E" } }] },
  ]);
  expect(legend).toMatchObject({ orient: "vertical" });
});

test("labels are written as the format says, and nothing where it says nothing", () => {
  const { formatter } = drawn({}).series[1]!["label"] as { formatter(point: { value: unknown }): string };
  expect([1, 0, "-"].map((value) => formatter({ value }))).toEqual(["1", "", ""]);
});

test("a doughnut has its hole, and a point without a label none", () => {
  const { series } = drawn({
    type: "Doughnut",
    series: [{ values: down(1), categories: down(0), holeSize: 50, labels: { without: [0] } }],
  });
  expect(series).toMatchObject({ type: "pie", radius: ["36%", "72%"], data: [{ name: "Børn", label: { show: false } }, { name: "Byg" }] });
});

test("columns of a hundred percent are parts of their sum", () => {
  const { series, xAxis } = drawn({ type: "ColumnStacked100" });
  expect(xAxis).toMatchObject({ type: "category" });
  expect(series).toMatchObject([{ data: [{ value: 0.75 }, { value: 1 }] }, { data: [{ value: 0.25 }, { value: 0 }] }]);
});

test.each(["XYScatter", "Surface"])("%s is not drawn", (type) => expect(chartOption(part({ type }), CELLS)).toBeNull());
test("nothing is drawn of nothing", () => expect(chartOption(part({ series: [{ name: "Tom" }] }), CELLS)).toBeNull());
