import type { RegisterMapping } from "../../core/model/register-data";
import { toGrid } from "./sheet-grid";
import type { SheetContent } from "./report-content";

const MAPPING: RegisterMapping = {
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

const CONTENT: SheetContent = {
  columnCount: 3,
  rows: [
    { look: "title", cells: [{ kind: "value", value: { value: "=1+1" }, format: "text" }] },
    {
      look: "figure",
      cells: [
        { kind: "value", value: { value: "-Andel" }, format: "text" },
        { kind: "value", value: { value: 2, live: { kind: "countFilled", register: "interfaces", column: "decision" } }, format: "count" },
      ],
    },
    {
      look: "body",
      cells: [
        { kind: "value", value: { value: "007" }, format: "text" },
        { kind: "value", value: { value: 1, live: { kind: "countFilled", register: "cases", column: "x" } }, format: "percent" },
      ],
    },
    {
      look: "total",
      cells: [
        { kind: "value", value: { value: "I alt" }, format: "text" },
        { kind: "sum", from: 1, to: 2, format: "count" },
      ],
    },
  ],
};

test("texts are marked as text, live figures are formulas, a figure without its register stays a number", () => {
  const grid = toGrid(CONTENT, [MAPPING]);
  expect(grid.formulas).toEqual([
    ["'=1+1", "", ""],
    ["'-Andel", "=COUNTA('Snitflader'!$I$2:$I$4)", ""],
    ["'007", 1, ""],
    ["'I alt", "=SUM(B2:B3)", ""],
  ]);
  expect(grid.live).toEqual([{ row: 1, column: 1, value: 2 }]);
  expect(grid.numberFormats.map((row) => row[1])).toEqual(["General", "#,##0", "0 %", "#,##0"]);
});
