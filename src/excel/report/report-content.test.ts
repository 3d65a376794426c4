import type { ReportPlan, Section, TableSection } from "../../core/reports/plan";
import { breakLines, layOutReport } from "./report-content";

const STAMP: ReportPlan["stamp"] = { addInVersion: "0", ruleSetVersion: "0", when: "2026-11-24 10:00", rows: [] };

function plan(...sections: Section[]): ReportPlan {
  return { kind: "report", id: "x", sheetName: "X", title: "Titel", sections, stamp: STAMP };
}

const TABLE: TableSection = {
  kind: "table",
  title: "Tabel",
  columns: [
    { key: "a", label: "A", format: "text" },
    { key: "n", label: "Antal", format: "count" },
    { key: "p", label: "Andel", format: "percent" },
  ],
  rows: [
    { a: { value: "x" }, n: { value: 1 }, p: { value: 0.5 } },
    { a: { value: "y" }, n: { value: 2 }, p: { value: 0.5 } },
  ],
  total: "I alt",
  empty: "Ingen",
};

test("the total row sums just the table's own rows, and only counts and money", () => {
  const { rows } = layOutReport(plan({ kind: "note", tone: "plain", text: "Først" }, TABLE), []);
  const total = rows.findIndex(({ styleName }) => styleName === "total");
  const cells = rows[total]!.cells;
  expect(cells[1]).toEqual({ kind: "sum", from: total - 2, to: total - 1, format: "count" });
  expect(cells[2]).toEqual({ kind: "value", value: { value: "" }, format: "text" });
  expect(rows[total - 2]!.cells[1]).toEqual({ kind: "value", value: { value: 1 }, format: "count" });
  expect(rows[total - 1]!.cells[1]).toEqual({ kind: "value", value: { value: 2 }, format: "count" });
});

test("numbers that may count the same thing twice have no sum, and are numbers all the same", () => {
  const { rows } = layOutReport(plan({ ...TABLE, columns: TABLE.columns.map((column) => ({ ...column, noTotal: true })) }), []);
  const total = rows.findIndex(({ styleName }) => styleName === "total");
  expect(rows[total]!.cells[1]).toEqual({ kind: "value", value: { value: "" }, format: "text" });
  expect(rows[total - 1]!.cells[1]).toEqual({ kind: "value", value: { value: 2 }, format: "count" });
});

test("a table or list of nothing says so and has no header", () => {
  const { rows } = layOutReport(
    plan({ ...TABLE, rows: [] } as Section, { kind: "list", title: "Liste", items: [], empty: "Intet at vise" }),
    [],
  );
  expect(rows.map(({ styleName }) => styleName)).toEqual(["title", "gap", "section", "text", "gap", "section", "text", "gap"]);
});

test("a row that lacks a column is a fault, not an empty cell", () => {
  expect(() => layOutReport(plan({ ...TABLE, rows: [{ a: { value: "x" } }] } as Section), [])).toThrow('"n"');
});

test("lines break at blanks, keep paragraphs and let a long word stand alone", () => {
  expect(breakLines("en to tre", 6)).toEqual(["en to", "tre"]);
  expect(breakLines("en\nto", 6)).toEqual(["en", "to"]);
  expect(breakLines("overenskomst a", 6)).toEqual(["overenskomst", "a"]);
  expect(breakLines("", 6)).toEqual([""]);
});

test("a table's rows lead away from their first text, not from a number or a date", () => {
  const links = [{ register: "systems", row: 4, column: "systemName" } as const, undefined];
  const numbered: Section = {
    ...TABLE,
    columns: [TABLE.columns[1]!, TABLE.columns[0]!],
    links,
  };
  const linked = (section: Section): unknown[] =>
    layOutReport(plan(section), [])
      .rows.filter(({ styleName }) => styleName === "body")
      .map(({ cells }) => cells.map((cell) => cell.kind === "value" && cell.link));
  expect(linked({ ...TABLE, links })).toEqual([
    [links[0], undefined, undefined],
    [undefined, undefined, undefined],
  ]);
  expect(linked(numbered)).toEqual([
    [undefined, links[0]],
    [undefined, undefined],
  ]);
});
