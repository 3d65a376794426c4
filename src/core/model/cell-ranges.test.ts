import { cellRanges } from "./cell-ranges";
import type { Finding } from "./finding";

const at = (sheet: string, row: number, column: number, more: Partial<Finding> = {}): Finding => ({
  rule: "r",
  messageId: "m",
  severity: "info",
  register: "systems",
  sheet,
  row,
  column,
  columnKey: "c",
  data: {},
  ...more,
});

test("neighbours below one another are one range, each cell once, by sheet", () => {
  expect(cellRanges([at("A", 3, 2), at("A", 1, 2), at("A", 2, 2), at("A", 2, 2), at("A", 8, 2), at("B", 0, 0), at("A", 4, 1)])).toEqual([
    { sheet: "A", ranges: ["B5", "C2:C4", "C9"] },
    { sheet: "B", ranges: ["A1"] },
  ]);
});

test("a finding that stands for many cells gives them all", () => {
  const many = at("A", 1, 2, { rows: [1, 2, 5], elsewhere: [{ sheet: "B", part: 1, column: 0, rows: [7] }] });
  expect(cellRanges([many])).toEqual([
    { sheet: "A", ranges: ["C2:C3", "C6"] },
    { sheet: "B", ranges: ["A8"] },
  ]);
});
