import type { ReportPlan, TableChart } from "../../core/reports/plan";
import { onStandIn, valuesOf } from "../testing/on-stand-in";
import type { NodeHost } from "../../../stand-in/node";
import type { ChartPart } from "../../../stand-in/document";
import { writeReports } from "./write-reports";

const STAMP = { addInVersion: "0.1.0", ruleSetVersion: "2026.11", when: "2026-11-24 09:05", rows: [] };

function plan(type: TableChart["type"], rowCount: number, more: Partial<ReportPlan> = {}): ReportPlan {
  return {
    kind: "report",
    id: "test",
    sheetName: "Resumé",
    title: "Resumé",
    sections: [
      {
        kind: "table",
        title: "Efter forvaltning",
        columns: [
          { key: "unit", label: "Forvaltning", format: "text" },
          { key: "share", label: "Andel", format: "percent" },
          { key: "a", label: "Klar", format: "count" },
          { key: "b", label: "Mangler", format: "count" },
        ],
        rows: Array.from({ length: rowCount }, (_, i) => ({
          unit: { value: `Forvaltning ${i}` },
          share: { value: 0.5 },
          a: { value: i === 0 ? 1 : 100 },
          b: { value: 2 * i },
        })),
        total: "I alt",
        empty: "Ingen.",
        chart: { type, title: "Klarhed", labels: "unit", values: type === "doughnut" ? ["a"] : ["a", "b"] },
      },
      { kind: "note", tone: "plain", text: "Under tabellen." },
    ],
    stamp: STAMP,
    ...more,
  };
}

/** The only chart of the summary, and the rows with something in them that it stands over, in its own columns. */
async function chartIn(host: NodeHost): Promise<{ chart: ChartPart; covered: unknown[] }> {
  const { sheets, snapshot } = host.host.cells.document();
  const id = snapshot.sheetOrder.find((each) => snapshot.sheets[each]!.name === "Resumé")!;
  const [chart, ...others] = sheets[id]!.charts;
  expect(others).toEqual([]);
  const { layout } = host.host.cells;
  const [right, bottom] = [chart!.left + chart!.width, chart!.top + chart!.height];
  const covered: unknown[] = [];
  let top = 0;
  (await valuesOf("Resumé")).forEach((cells, row) => {
    const height = layout.rowHeight(id, row);
    let left = 0;
    cells.forEach((value, column) => {
      const width = layout.columnWidth(id, column);
      if (value !== "" && left < right && left + width > chart!.left && top < bottom && top + height > chart!.top) covered.push(value);
      left += width;
    });
    top += height;
  });
  return { chart: chart!, covered };
}

test.each([
  ["bar", "BarClustered", 3],
  ["column", "ColumnClustered", 3],
  ["stackedBar", "BarStacked", 12],
  ["doughnut", "Doughnut", 3],
] as const)("a %s chart is Excel's own over the table's cells, its total left out, and covers nothing", (type, excel, rowCount) =>
  onStandIn([], async (host) => {
    await writeReports([plan(type, rowCount)], [], "da");
    const { chart, covered } = await chartIn(host);
    expect([chart.type, chart.title]).toEqual([excel, "Klarhed"]);
    const header = (chart.series![0]!.name as { row: number }).row;
    const cells = (column: number) => ({ row: header + 1, column, rowCount, columnCount: 1 });
    expect(chart.series!.map(({ values, categories }) => [values, categories])).toEqual(
      (type === "doughnut" ? [2] : [2, 3]).map((column) => [cells(column), cells(0)]),
    );
    expect(covered).toEqual([]);
  }),
);

test("series are told apart by name and colour, and a nought bears no number", () =>
  onStandIn([], async (host) => {
    await writeReports([plan("stackedBar", 3)], [], "da");
    const { chart } = await chartIn(host);
    expect(chart.series!.map(({ name }) => name)).toEqual([expect.objectContaining({ column: 2 }), "Mangler"]);
    expect(new Set(chart.series!.map(({ color }) => color)).size).toBe(2);
    expect(chart.series![1]!.labels!.numberFormat).toBe("#,##0;;");
    expect(chart.legend).toEqual({ visible: true, position: "Bottom" });
    expect(chart.axes!.category!.reversed).toBe(true);
  }));

test("a narrow piece of a ring bears no number", () =>
  onStandIn([], async (host) => {
    await writeReports([plan("doughnut", 3)], [], "da");
    expect((await chartIn(host)).chart.series![0]!.labels!.without).toEqual([0]);
  }));

test("an empty table has no chart, a long one a chart of its first rows that says so", () =>
  onStandIn([], async (host) => {
    await writeReports([plan("bar", 0)], [], "da");
    const { sheets } = host.host.cells.document();
    expect(Object.values(sheets).flatMap(({ charts }) => charts)).toEqual([]);
    await writeReports([plan("bar", 45, { whole: true })], [], "da");
    const { chart, covered } = await chartIn(host);
    expect(chart.title).toBe("Klarhed (de første 20)");
    // What a screen reader says of it.
    expect(chart.name).toMatch(/^Klarhed: .+ \d+; /);
    expect(chart.series![0]!.values!.rowCount).toBe(20);
    expect(covered).toEqual([]);
  }));

test("what is to be on one page is", () =>
  onStandIn([], async () => {
    await writeReports([plan("bar", 3, { onePage: true })], [], "da");
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Resumé");
      pageLayout.load("orientation,zoom");
      await context.sync();
      expect(pageLayout.orientation).toBe("Portrait");
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    });
  }));

test("charts are drawn where Excel would not let the gridlines of a hidden axis be set", () =>
  onStandIn([], async (host) => {
    host.host.states.hiddenAxes = true;
    await writeReports([plan("bar", 3)], [], "da");
    const { chart } = await chartIn(host);
    expect(chart.axes?.value).toMatchObject({ visible: false, gridlines: false });
    // The switch is no kindness.
    await expect(
      Excel.run(async (context) => {
        const { axes } = context.workbook.worksheets.getItem("Resumé").charts.getItemAt(0);
        axes.valueAxis.majorGridlines.visible = true;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidOperation" });
  }));
