import type { RegisterRows } from "../../core/model/register-data";
import { toGrid } from "./sheet-grid";
import type { SheetContent } from "./report-content";

const MAPPING: RegisterRows["mapping"] = {
  register: "interfaces",
  sheet: "Snitflader",
  headerRow: 0,
  firstRow: 1,
  rowSpan: 3,
  columns: { decision: { column: 8, header: "Beslutning" } },
  missing: [],
  unmatched: [],
  score: 1,
};

const REGISTER: RegisterRows = { mapping: MAPPING, sheetRows: Int32Array.of(1, 2, 3) };

const CONTENT: SheetContent = {
  columnCount: 3,
  printedRows: 9,
  charts: [],
  rows: [
    { styleName: "title", cells: [{ kind: "value", value: { value: "=1+1" }, format: "text" }] },
    {
      styleName: "figure",
      cells: [
        { kind: "value", value: { value: "-Andel" }, format: "text" },
        { kind: "value", value: { value: 2, live: { kind: "countFilled", register: "interfaces", column: "decision" } }, format: "count" },
      ],
    },
    {
      styleName: "body",
      cells: [
        { kind: "value", value: { value: "007" }, format: "text" },
        { kind: "value", value: { value: 1, live: { kind: "countFilled", register: "cases", column: "x" } }, format: "percent" },
      ],
    },
    {
      styleName: "total",
      cells: [
        { kind: "value", value: { value: "I alt" }, format: "text" },
        { kind: "sum", from: 1, to: 2, format: "count" },
      ],
    },
  ],
};

test("texts are marked as text, live figures are formulas, a figure without its register stays a number", () => {
  const grid = toGrid(CONTENT, [REGISTER]);
  expect(grid.formulas).toEqual([
    ["'=1+1", "", ""],
    ["'-Andel", "=COUNTA('Snitflader'!$I$2:$I$4)", ""],
    ["'007", 1, ""],
    ["I alt", "=SUM(B2:B3)", ""],
  ]);
  expect(grid.live).toEqual([{ row: 1, column: 1, value: 2, otherwise: 2 }]);
  expect(grid.numberFormats.map((row) => row[1])).toEqual(["General", "#,##0", "0 %", "#,##0"]);
});

const TEXT_CELL = { kind: "value", format: "text" } as const;

test("a cell with a link leads to the register's row, and keeps its live formula", () => {
  const link = { register: "interfaces", row: 2, column: "decision" } as const;
  const live = { kind: "countFilled", register: "interfaces", column: "decision" } as const;
  const long = `${"a".repeat(254)}"${"b".repeat(10)}`;
  const cells = [{ value: 'Navn "x"' }, { value: 2, live }, { value: 7 }, { value: long }];
  const content: SheetContent = {
    columnCount: cells.length,
    printedRows: 1,
    charts: [],
    rows: [{ styleName: "body", cells: cells.map((value) => ({ kind: "value", value, format: "count", link })) }],
  };
  const grid = toGrid(content, [REGISTER]);
  const place = `"#'Snitflader'!I4"`;
  expect(grid.formulas[0]).toEqual([
    `=HYPERLINK(${place},"Navn ""x""")`,
    `=HYPERLINK(${place},COUNTA('Snitflader'!$I$2:$I$4))`,
    `=HYPERLINK(${place},7)`,
    `=HYPERLINK(${place},"${"a".repeat(254)}"""&"${"b".repeat(10)}")`,
  ]);
  expect(grid.live).toEqual([{ row: 0, column: 1, value: 2, otherwise: `=HYPERLINK(${place},2)` }]);
  expect(grid.links).toHaveLength(4);
  // A sheet of ours is led to by the name that it has got.
  const contents: SheetContent = {
    ...content,
    rows: [{ styleName: "body", cells: [{ ...TEXT_CELL, value: { value: "Plan", sheet: "Plan" } }] }],
  };
  expect(toGrid(contents, [], (name) => `${name} (2)`).formulas[0]![0]).toBe(`=HYPERLINK("#'Plan (2)'!A1","Plan")`);
  // Without the register there is nothing to lead to.
  expect(toGrid(content, []).formulas[0]).toEqual([`Navn "x"`, 2, 7, long]);
});
