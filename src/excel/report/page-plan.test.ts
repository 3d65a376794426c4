import fc from "fast-check";
import type { ReportPlan, Section, TableSection } from "../../core/reports/plan";
import { orientationFor, PRINTED_HEIGHT, PRINTED_WIDTH } from "../page-setup";
import { layOutPages } from "./lay-out-pages";
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
  const { pages, ...laid } = layOutPages(plan, ["Dannet"]);
  const starts = [0, ...pages.breaks];
  const ends = [...pages.breaks, laid.content.printedRows];
  return { ...laid, ...pages, parts: starts.map((from, i) => ({ from, to: ends[i]! })) };
}

const SECTIONS = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.boolean()), { minLength: 1, maxLength: 9 });

test("no page is higher than the paper, no chart is parted, and no heading ends a page", () => {
  fc.assert(
    fc.property(SECTIONS, (wanted) => {
      const { content, columns, charts, parts } = laidOut(wanted.map(([rows, chart], i) => table(`T${i}`, rows, chart)));
      const widths = columns.widths.slice(0, columns.printed);
      const orientation = orientationFor(widths);
      const page = PRINTED_HEIGHT[orientation] / Math.min(1, PRINTED_WIDTH[orientation] / widths.reduce((sum, width) => sum + width, 0));
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
  const { content, breaks } = laidOut([table("A", 50, false), table("B", 50, false)]);
  expect(breaks.map((row) => content.rows[row]!.cells[0])).toMatchObject([{ value: { value: "B" } }]);
});

test("letters get smaller rather than a page for the last lines, and no smaller than that takes", () => {
  const of = (rows: number) => laidOut([table("A", 20, false), table("B", rows, false)]);
  const widthOf = ({ columns }: ReturnType<typeof laidOut>) => columns.widths.reduce((sum, width) => sum + width, 0);
  expect(of(1).pages).toBe(1);
  expect(widthOf(of(1))).toBeLessThanOrEqual(PRINTED_WIDTH.Portrait);
  let [most, tooMany] = [1, 60];
  while (tooMany - most > 1) {
    const between = Math.floor((most + tooMany) / 2);
    if (of(between).pages === 1) most = between;
    else tooMany = between;
  }
  expect(widthOf(of(most))).toBeGreaterThan(PRINTED_WIDTH.Portrait / 0.7);
  const parted = of(tooMany);
  expect(parted.pages).toBe(2);
  expect(widthOf(parted)).toBeLessThanOrEqual(PRINTED_WIDTH.Portrait);
});

test("what is on the sheet alone takes no page", () => {
  const { pages, content } = laidOut([table("A", 5, false)], [table("Hele listen", 500, false)]);
  expect(pages).toBe(1);
  expect(content.rows.length).toBeGreaterThan(500);
  expect(content.printedRows).toBeLessThan(20);
});
