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

function planOf(paper: number, ...sections: Section[]): ColumnPlan {
  const stamp = { addInVersion: "0", ruleSetVersion: "0", when: "2026-11-24 10:00", rows: [] };
  return planColumns(layOutReport({ kind: "report", id: "x", sheetName: "X", title: "T", sections, stamp }, [], [], paper), paper);
}

test("a number has room for all its digits and separators, and a header for its longest word", () => {
  const { widths } = planOf(
    523,
    table({ navn: "text", Afhængighedsvurderinger: "count", n: "count" }, { navn: "x", Afhængighedsvurderinger: 1, n: 1e13 }),
  );
  expect(widths[1]).toBeGreaterThan(textWidth("Afhængighedsvurderinger", 11, true));
  expect(widths[2]).toBeGreaterThan(textWidth("10.000.000.000.000"));
});

test("the printed columns are as wide as the paper, and texts wrap in them", () => {
  const long = "Et ganske langt navn på et system ".repeat(10).trim();
  const both = table({ navn: "text", enhed: "text", n: "count" }, { navn: long, enhed: long, n: 1 });
  for (const paper of [523, 700, 871]) {
    const { widths, printed } = planOf(paper, both);
    expect(widths.slice(0, printed).reduce((sum, width) => sum + width, 0)).toBeCloseTo(paper);
  }
});

test("a text that ends its row goes on over free columns where that makes it one line, and else wraps in its own", () => {
  const wide = table({ a: "text", b: "count", c: "count", d: "count", e: "count" }, { a: "x", b: 1, c: 2, d: 3, e: 4 });
  const short = table({ id: "text", vej: "text" }, { id: "S1", vej: "Fagsystem → Mellemled → KMD Sag" });
  const long = table({ id: "text", vej: "text" }, { id: "S1", vej: "Fagsystem → ".repeat(40) });
  const { widths, blocks } = planOf(523, wide, short);
  expect(blocks.map(({ tail }) => tail)).toEqual([
    null,
    { column: 1, columnCount: widths.length - 1, room: 523 - widths[0]!, prose: false },
  ]);
  expect(planOf(523, wide, long).blocks[1]!.tail).toBeNull();
});

test("the column that saves the most lines gets the room", () => {
  const { widths } = planOf(
    523,
    table({ a: "text", b: "text", c: "text" }, { a: "x", b: "En lang begrundelse for det hele ".repeat(5), c: "y" }),
  );
  expect(widths[1]).toBeGreaterThan(200);
});

test("a column of numbers stays one where some could not be judged", () => {
  const { blocks } = planOf(523, {
    kind: "figures",
    title: "N",
    figures: [
      { label: "a", value: { value: 1 }, format: "count", from: [] },
      { label: "b", value: { value: "kan ikke vurderes" }, format: "text", from: [] },
    ],
  });
  expect(blocks[0]!.columns[1]!.isNumber).toBe(true);
});
