import type { Section } from "../../core/reports/plan";
import { planColumns, type ColumnPlan } from "./column-plan";
import { layOutReport } from "./report-content";
import { textWidth } from "../text-width";

type Cells = Readonly<Record<string, string | number>>;

function table(formats: Readonly<Record<string, "text" | "count">>, ...rows: Cells[]): Section {
  return {
    kind: "table",
    title: "T",
    columns: Object.entries(formats).map(([key, format]) => ({ key, label: key, format })),
    rows: rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, { value }]))),
    empty: "-",
  };
}

function planOf(...sections: Section[]): ColumnPlan {
  const stamp = { addInVersion: "0", ruleSetVersion: "0", when: "2026-11-24 10:00", rows: [] };
  return planColumns(layOutReport({ kind: "report", id: "x", sheetName: "X", title: "T", sections, stamp }, []));
}

test("a number has room for all its digits and separators, and a header for its longest word", () => {
  const { widths } = planOf(
    table({ navn: "text", Afhængighedsvurderinger: "count", n: "count" }, { navn: "x", Afhængighedsvurderinger: 1, n: 1e13 }),
  );
  expect(widths[1]).toBeGreaterThan(textWidth("Afhængighedsvurderinger", 11, true));
  expect(widths[2]).toBeGreaterThan(textWidth("10.000.000.000.000"));
});

test("long texts wrap rather than widen the sheet", () => {
  const long = "Et ganske langt navn på et system ".repeat(10).trim();
  const { widths } = planOf(table({ navn: "text", enhed: "text", n: "count" }, { navn: long, enhed: long, n: 1 }));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(523);
});

test("a text that ends its row goes on over free columns, and is merged only where it must wrap", () => {
  const wide = table({ a: "text", b: "count", c: "count", d: "count", e: "count" }, { a: "x", b: 1, c: 2, d: 3, e: 4 });
  const short = table({ id: "text", vej: "text" }, { id: "S1", vej: "Fagsystem → Mellemled → KMD Sag" });
  const long = table({ id: "text", vej: "text" }, { id: "S1", vej: "Fagsystem → ".repeat(40) });
  expect(planOf(wide, short).blocks.map(({ tail }) => tail)).toEqual([null, { column: 1, columnCount: 4, wraps: false }]);
  expect(planOf(wide, long).blocks[1]!.tail).toMatchObject({ column: 1, wraps: true });
});

test("a last text under another table's number gets a column more instead of widening the numbers", () => {
  const numbers = table({ a: "text", b: "count" }, { a: "x", b: 1 });
  const text = table({ a: "text", hvorfor: "text" }, { a: "x", hvorfor: "En begrundelse, der fylder en del mere end et tal" });
  const { widths, blocks } = planOf(numbers, text);
  expect(widths[1]).toBeLessThan(100);
  expect(blocks[1]!.tail!.columnCount).toBeGreaterThan(1);
});

test("a column of numbers stays one where some could not be judged", () => {
  const { blocks } = planOf({
    kind: "figures",
    title: "N",
    figures: [
      { label: "a", value: { value: 1 }, format: "count", from: [] },
      { label: "b", value: { value: "kan ikke vurderes" }, format: "text", from: [] },
    ],
  });
  expect(blocks[0]!.columns[1]!.isNumber).toBe(true);
});
