import fc from "fast-check";
import type { ReportPlan, Section, TableSection } from "../../core/reports/plan";
import { orientationFor, PRINTED_HEIGHT, PRINTED_WIDTH } from "../page-setup";
import { planColumns } from "./column-plan";
import { planPages } from "./page-plan";
import { placeCharts } from "./place-charts";
import { layOutReport } from "./report-content";
import { rowHeights } from "./row-heights";

const table = (title: string, rows: number, chart: boolean): TableSection => ({
  kind: "table",
  title,
  columns: [
    { key: "name", label: "Navn", format: "text" },
    { key: "count", label: "Antal", format: "count" },
  ],
  rows: Array.from({ length: rows }, (_, i) => ({ name: { value: `N${i}` }, count: { value: i + 1 } })),
  empty: "-",
  ...(chart ? { chart: { type: "bar", title, labels: "name", values: ["count"] } } : {}),
});

function laidOut(sections: readonly Section[], appendix: readonly Section[] = []) {
  const plan: ReportPlan = {
    kind: "report",
    id: "a",
    sheetName: "A",
    title: "Resumé",
    sections,
    appendix,
    stamp: { addInVersion: "0", ruleSetVersion: "0", when: "2026-11-24 09:05", rows: [] },
  };
  const placed = placeCharts((room) => {
    const content = layOutReport(plan, ["Dannet"], room);
    return { content, columns: planColumns(content) };
  });
  const pages = planPages(placed.content, placed.columns, placed.charts);
  const starts = [0, ...pages.breaks];
  const ends = [...pages.breaks, placed.content.printedRows];
  return { ...placed, ...pages, parts: starts.map((from, i) => ({ from, to: ends[i]! })) };
}

const SECTIONS = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.boolean()), { minLength: 1, maxLength: 9 });

test("no page is higher than the paper, no chart is parted, and no heading ends a page", () => {
  fc.assert(
    fc.property(SECTIONS, (wanted) => {
      const { content, columns, charts, parts, widened } = laidOut(wanted.map(([rows, chart], i) => table(`T${i}`, rows, chart)));
      const widths = columns.widths.slice(0, columns.printed);
      const orientation = orientationFor(widths);
      const page =
        PRINTED_HEIGHT[orientation] / Math.min(1, PRINTED_WIDTH[orientation] / widths.reduce((sum, width) => sum + width, widened));
      const heights = rowHeights(content, columns);
      for (const { from, to } of parts) {
        const height = heights.slice(from, to).reduce((sum, each) => sum + each, 0) + (from === 0 ? 0 : heights[0]!);
        const chartIsHigher = charts.some((chart) => chart.fromRow >= from && chart.toRow < to && height > page);
        expect(height <= page || chartIsHigher).toBe(true);
        expect(["section", "header"]).not.toContain(content.rows[to - 1]!.styleName);
      }
      for (const { fromRow, toRow } of charts) expect(parts.filter(({ from, to }) => toRow >= from && fromRow < to)).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test("sections that have room together share a page; one that has not begins the next", () => {
  expect(laidOut([table("A", 5, false), table("B", 5, false)]).pages).toBe(1);
  const { content, breaks } = laidOut([table("A", 30, false), table("B", 30, false)]);
  expect(breaks.map((row) => content.rows[row]!.cells[0])).toMatchObject([{ value: { value: "B" } }]);
});

test("letters get a little smaller rather than a page for the last lines, in wider columns", () => {
  const pagesOf = (rows: number) => laidOut([table("A", 20, false), table("B", rows, false)]);
  const fits = Array.from({ length: 40 }, (_, i) => i + 1).filter((rows) => pagesOf(rows).pages === 1);
  const [shrunk] = fits.filter((rows) => pagesOf(rows).widened > 0);
  expect(pagesOf(shrunk! - 1)).toMatchObject({ pages: 1, widened: 0 });
  expect(pagesOf(fits.at(-1)! + 1)).toMatchObject({ pages: 2, widened: 0 });
});

test("what is on the sheet alone takes no page", () => {
  const { pages, content } = laidOut([table("A", 5, false)], [table("Hele listen", 500, false)]);
  expect(pages).toBe(1);
  expect(content.rows.length).toBeGreaterThan(500);
  expect(content.printedRows).toBeLessThan(20);
});
