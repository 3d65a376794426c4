import { onStandIn } from "../../../src/excel/testing/on-stand-in";

const SHEET = {
  name: "A",
  rows: [
    ["Enhed", "Klar", "Mangler"],
    ["Børn", 3, 4],
    ["Byg", 5, 6],
  ],
};

const withChart = (
  type: "BarStacked" | "Doughnut",
  body: (chart: Excel.Chart, sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<void>,
) =>
  onStandIn([SHEET], () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      const chart = sheet.charts.add(type, sheet.getRange("B1:B3"), "Columns");
      await body(chart, sheet, () => context.sync());
    }),
  );

test("series come from the source with the header as name, and more are added by name", () =>
  withChart("BarStacked", async (chart, sheet, sync) => {
    const more = chart.series.add("Mangler");
    more.setValues(sheet.getRange("C2:C3"));
    more.setXAxisValues(sheet.getRange("A2:A3"));
    more.hasDataLabels = true;
    more.dataLabels.numberFormat = "0";
    const { series } = chart;
    series.load("items/name,items/hasDataLabels");
    const { points } = more;
    points.load("count");
    await sync();
    expect(series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels])).toEqual([
      ["Klar", false],
      ["Mangler", true],
    ]);
    expect(points.count).toBe(2);
  }));

test("legend, axes and fonts are kept", () =>
  withChart("BarStacked", async (chart, _sheet, sync) => {
    const { categoryAxis, valueAxis } = chart.axes;
    const { legend } = chart;
    const { font } = chart.title.format;
    chart.title.text = "T";
    font.size = 11;
    font.color = "#1f2f33";
    legend.position = "Bottom";
    categoryAxis.reversePlotOrder = true;
    valueAxis.visible = false;
    categoryAxis.load("reversePlotOrder,visible");
    valueAxis.load("visible");
    legend.load("position,visible");
    font.load("size,color,bold");
    await sync();
    expect([categoryAxis.reversePlotOrder, categoryAxis.visible, valueAxis.visible]).toEqual([true, true, false]);
    expect([legend.position, legend.visible]).toEqual(["Bottom", true]);
    expect([font.size, font.color, font.bold]).toEqual([11, "#1F2F33", false]);
  }));

test("a point's number can be left out, and what a kind of chart has not is refused", () =>
  withChart("Doughnut", async (chart, sheet, sync) => {
    const series = chart.series.getItemAt(0);
    series.hasDataLabels = true;
    const [first, second] = [series.points.getItemAt(0), series.points.getItemAt(1)];
    first.hasDataLabel = false;
    first.load("hasDataLabel");
    second.load("hasDataLabel");
    await sync();
    expect([first.hasDataLabel, second.hasDataLabel]).toEqual([false, true]);
    series.gapWidth = 60;
    await expect(sync()).rejects.toThrow(/argument/i);
    chart.axes.valueAxis.visible = false;
    await expect(sync()).rejects.toThrow(/exist/i);
    series.setValues(sheet.charts as never);
    await expect(sync()).rejects.toThrow();
  }));

test("a chart is named as Danish Excel names it, placed over cells, and in the document with its title and source", () =>
  onStandIn([SHEET], async ({ host }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
      chart.title.text = "Titel";
      chart.setPosition("D2", "F10");
      chart.load("name,left,width");
      const before = ["A1", "B1", "C1", "D1", "E1", "F1"].map((cell) => sheet.getRange(cell).format.load("columnWidth"));
      await context.sync();
      const widths = before.map(({ columnWidth }) => columnWidth);
      const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
      expect([chart.name, chart.left, chart.width]).toEqual(["Diagram 1", sum(widths.slice(0, 3)), sum(widths.slice(3))]);
    });
    expect(host.cells.document().sheets[host.cells.sheets.find("A")!]!.charts[0]).toMatchObject({
      title: "Titel",
      source: { rect: { row: 0, column: 0, rowCount: 3, columnCount: 2 } },
    });
  }));
