import type { Rect } from "../model/address";
import type { CellValue } from "../model/cell";
import type { RegisterData, RegisterMapping } from "../model/register-data";
import { RULES } from "../rules";
import { shippedContext } from "../rules/context";
import { createRegisterBuilder } from "./build-register-data";
import { runRules } from "./run-rules";

const HEADERS = ["systemId", "systemName", "supplier", "supplierCvr", "department", "yearlyCost"] as const;
const MAPPING: RegisterMapping = {
  register: "systems",
  sheet: "Systemer",
  headerRow: 0,
  firstRow: 1,
  rowSpan: 6,
  columns: Object.fromEntries(HEADERS.map((key, column) => [key, { column, header: key }])),
  missing: [],
  unmatched: [],
  score: 1,
};
const row = (n: number, supplier: CellValue, cvr: CellValue, department: CellValue, cost: CellValue): CellValue[] => [
  `S-${n}`,
  `Fagsystem ${n}`,
  supplier,
  cvr,
  department,
  cost,
];
const ROWS = [
  row(1, "A", "12345679", "Social", 300),
  row(2, "", "", "", ""),
  row(3, "", "", "", ""),
  ["", "", "", "", "", ""],
  row(4, "B", "", "Teknik", 100),
  row(5, "", "", "", ""),
];
/** Rows 1-3 and 5-6 of the sheet; the blank row lies under a merged cell, too. */
const down = (column: number): Rect[] => [
  { row: 1, column, rowCount: 4, columnCount: 1 },
  { row: 5, column, rowCount: 2, columnCount: 1 },
];

function read(merges: readonly Rect[], rows: readonly (readonly CellValue[])[] = ROWS, mapping = MAPPING): RegisterData {
  const builder = createRegisterBuilder(mapping, merges);
  builder.add(0, rows);
  return builder.finish();
}
const findings = async (register: RegisterData, rules: RegExp): Promise<string[]> => {
  const data = { registers: { systems: register }, date1904: false };
  const found = await runRules({ rules: RULES.filter(({ id }) => rules.test(id)), data, context: shippedContext(46_000) });
  return found.findings.map(({ columnKey, row: at, messageId }) => `${columnKey} ${at + 1} ${messageId}`);
};

it("a cell that is merged downwards counts for each row that it covers; the column as written is at hand", () => {
  const data = read([...down(2), ...down(4)]);
  expect(data.columns["supplier"]).toEqual(["A", "A", "A", "B", "B"]);
  expect(data.columns["department"]).toEqual(["Social", "Social", "Social", "Teknik", "Teknik"]);
  expect(data.written).toEqual({ supplier: ["A", "", "", "B", ""], department: ["Social", "", "", "Teknik", ""] });
  expect(data.merged?.["supplier"]).toEqual([
    { first: 0, end: 3 },
    { first: 3, end: 5 },
  ]);
  expect([...data.sheetRows]).toEqual([1, 2, 3, 5, 6]);
});

it("an amount is the rows' common one and counts once", () => {
  expect(read(down(5)).columns["yearlyCost"]).toEqual([300, "", "", 100, ""]);
});

it("cells that are merged across give nobody a value, and a block gives it to its first column", () => {
  expect(read([{ row: 1, column: 2, rowCount: 1, columnCount: 3 }]).merged).toBeUndefined();
  expect(read([{ row: 1, column: 2, rowCount: 2, columnCount: 2 }]).columns).toMatchObject({
    supplier: ["A", "A", "", "B", ""],
    supplierCvr: ["12345679", "", "", "", ""],
  });
});

it("rows that are no records take no part, even where the merged cell begins in one", () => {
  const rows = [["Socialområdet", "", "Fælles", "", "", ""], ...ROWS.slice(0, 3), ["I alt", "", "", "", "", 300]];
  const merges = [
    { row: 1, column: 2, rowCount: 3, columnCount: 1 },
    { row: 1, column: 0, rowCount: 1, columnCount: 2 },
  ];
  const blank = rows.map((cells, i) => (i === 1 ? row(1, "", "", "", 300) : cells));
  expect(read(merges, blank).columns["supplier"]!.slice(0, 2)).toEqual(["Fælles", "Fælles"]);
});

it("nothing is blank under a merged cell, and what is wrong with it is told once, at its first cell", async () => {
  expect(await findings(read([...down(2), ...down(3), ...down(4)]), /^systems-cvr$/)).toEqual(["supplierCvr 2 checksum"]);
  const blanks = async (merges: readonly Rect[]): Promise<string[]> =>
    (await findings(read(merges), /^systems-required-value$/)).filter((line) => line.startsWith("department"));
  expect(await blanks([])).toEqual(["department 3 blank", "department 4 blank", "department 7 blank"]);
  expect(await blanks(down(4))).toEqual([]);
});

it("a merged cell that is blank is asked for once", async () => {
  const rows = [row(1, "A", "", "", 1), row(2, "A", "", "", 1), row(3, "A", "", "", 1)];
  const found = await findings(read([{ row: 1, column: 4, rowCount: 3, columnCount: 1 }], rows), /^systems-required-value$/);
  expect(found.filter((line) => line.startsWith("department"))).toEqual(["department 2 blank"]);
});

it("whatever is wrong with a merged cell, every rule that reads the column as read or as written reports it once", async () => {
  const keys = ["systemId", "systemName", "systemType", "caseBearing", "contractEnd", "noticeMonths", "kleMainGroups"] as const;
  const mapping = { ...MAPPING, columns: Object.fromEntries(keys.map((key, column) => [key, { column, header: key }])) };
  const rows = [
    ["S-1", "Alfa", "Hybrid ", "måske?", "31-02-2027", "seks", "99"],
    ["S-2", "Beta", "", "", "", "", ""],
    ["S-3", "Gamma", "", "", "", "", ""],
  ];
  const merges = keys.slice(2).map((_, i) => ({ row: 1, column: i + 2, rowCount: 3, columnCount: 1 }));
  const found = (await findings(read(merges, rows, mapping), /^systems-/)).filter((line) => !/^system(?:Id|Name) /.test(line));
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter((line) => !/ 2 /.test(line))).toEqual([]);
  expect(new Set(found).size).toBe(found.length);
});
