/** Sheets with rows that are no records, and cells that are merged, read through the product: what is left is what a person counts. */
import { applyChanges } from "../../src/excel/changes/apply-changes";
import { onStandIn } from "../../src/excel/testing/on-stand-in";
import { ledgerLine } from "../../src/core/recognition/ledger/ledger-line";
import { createWorkbook, type NewCell, type NewSheet } from "../../xlsx/new";
import { readByProduct, type ProductRun } from "../read-workbook";
import { plainSheet, plainSystem } from "./plain-rows";

type Cells = readonly NewCell[];
const SHEET = plainSheet("systems", []);
const HEADERS = [...SHEET.rows][0]!;
const COST = HEADERS.indexOf("Årlig udgift (kr.)");
const cellsOf = (row: Readonly<Record<string, NewCell>>): Cells => HEADERS.map((header) => row[String(header)] ?? null);
const systems = (from: number, to: number, changes: Readonly<Record<string, NewCell>> = {}): Cells[] =>
  Array.from({ length: to - from + 1 }, (_, i) => cellsOf(plainSystem(from + i, changes)));
const labelled = (text: string, cost?: number): Cells => HEADERS.map((_, i) => (i === 0 ? text : i === COST ? (cost ?? null) : null));

async function read(rows: readonly Cells[], more: Partial<NewSheet> = {}): Promise<ProductRun> {
  return readByProduct(createWorkbook({ sheets: [{ name: SHEET.name, rows, ...more }] }));
}

const reported = ({ validation }: ProductRun): string[] =>
  validation.findings.map(({ rule, row, columnKey }) => `${rule} ${columnKey} ${row + 1}`);
const lineOf = ({ read: { recognition } }: ProductRun): string => ledgerLine(recognition.ledger![0]!, "da");
const yearlyCost = ({ read: { data }, validation }: ProductRun): number => {
  const costs = data.registers.systems!.columns["yearlyCost"]!;
  expect(validation.registers[0]!.rows).toBe(data.registers.systems!.rowCount);
  return costs.reduce((sum: number, cost) => sum + (typeof cost === "number" ? cost : 0), 0);
};

test("sub-headings merged across and subtotals between the systems are none, and no sum holds them", async () => {
  const groups = ["Social og Sundhed", "Teknik og Miljø", "Børn og Unge"];
  const rows = [
    HEADERS,
    ...groups.flatMap((group, i) => [
      labelled(group),
      ...systems(3 * i + 1, 3 * i + 3, { Forvaltning: group }),
      labelled(`I alt ${group}`, 375_000),
      [],
    ]),
  ];
  const merges = groups.map((_, i) => ({ row: 1 + 6 * i, column: 0, rowCount: 1, columnCount: HEADERS.length }));
  const run = await read(rows, { merges });
  expect(reported(run)).toEqual([]);
  expect(lineOf(run)).toBe("9 rækker læst · 3 underoverskrifter og 3 summer udeladt");
  expect(yearlyCost(run)).toBe(9 * 125_000);
});

test("rows prepared with a number, defaults or formulas that show nothing are none", async () => {
  const prepared = (number: number, changes: Readonly<Record<string, NewCell>> = {}): Cells =>
    cellsOf({ "System-id": `S-${String(number).padStart(2, "0")}`, ...changes });
  const shown = (row: number): Cells =>
    cellsOf({
      "System-id": { formula: `IF(B${row}="","","S-"&ROW())`, value: "" },
      "Årlig udgift (kr.)": { formula: `N(B${row})`, value: 0 },
    });
  const rows = [
    HEADERS,
    ...systems(1, 5),
    ...Array.from({ length: 20 }, (_, i) => prepared(6 + i)),
    ...Array.from({ length: 5 }, (_, i) => prepared(26 + i, { Sagsbærende: "Nej", "Integrerer til KMD Sag": "Ukendt" })),
    ...Array.from({ length: 10 }, (_, i) => shown(32 + i)),
  ];
  const run = await read(rows);
  expect(reported(run)).toEqual([]);
  expect(lineOf(run)).toBe("5 rækker læst · 35 forberedte rækker udeladt");
});

describe("cells merged downwards", () => {
  const [department, supplier, cvr] = ["Forvaltning", "Leverandør", "Leverandør CVR"].map((header) => HEADERS.indexOf(header)) as [
    number,
    number,
    number,
  ];
  /** Eight systems; what a merge covers is blank, as Excel leaves it. */
  const rowsUnder = (merges: NonNullable<NewSheet["merges"]>, changes: Readonly<Record<string, NewCell>> = {}): Cells[] => [
    HEADERS,
    ...systems(1, 8, changes).map((cells, i) =>
      cells.map((cell, column) =>
        merges.some((merge) => merge.column === column && i + 1 > merge.row && i + 1 < merge.row + merge.rowCount) ? null : cell,
      ),
    ),
  ];
  const merges = [
    { row: 1, column: department, rowCount: 3, columnCount: 1 },
    { row: 4, column: department, rowCount: 5, columnCount: 1 },
    { row: 2, column: supplier, rowCount: 3, columnCount: 1 },
  ];

  test("count for every row that they cover", async () => {
    const run = await read(rowsUnder(merges), { merges });
    expect(reported(run)).toEqual([]);
    const { data } = run.read;
    expect(data.registers.systems!.columns["department"]).toEqual(Array(8).fill("Social og Sundhed"));
  });

  test("are reported once, at their first cell, and an amount in one counts once", async () => {
    const merged = [
      { row: 1, column: cvr, rowCount: 8, columnCount: 1 },
      { row: 1, column: COST, rowCount: 4, columnCount: 1 },
    ];
    const run = await read(rowsUnder(merged, { "Leverandør CVR": "12345679" }), { merges: merged });
    expect(reported(run)).toEqual(["systems-cvr supplierCvr 2"]);
    expect(yearlyCost(run)).toBe(5 * 125_000);
  });

  test("refuse to be written under, however far up they begin", () =>
    onStandIn([{ name: "A", rows: [["a"], ["b"]] }], async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("A").getRange("C1:C9").merge();
        await context.sync();
      });
      const { refused } = await applyChanges({ da: "x", en: "x" }, [{ sheet: "A", row: 7, column: 2, expected: "", value: "Social" }]);
      expect(refused.map(({ row, column, reason }) => [row, column, reason])).toEqual([[7, 2, "merged"]]);
    }));
});

describe("headers deep in the sheet", () => {
  const guidance = (rows: number): Cells[] => Array.from({ length: rows }, (_, i) => [`Vejledning, punkt ${i + 1}: udfyld arket.`]);

  test.each([45, 180])("are found under %d rows of guidance, which are named", async (rows) => {
    const run = await read([...guidance(rows), [], HEADERS, ...systems(1, 3)]);
    expect(reported(run)).toEqual([]);
    expect(lineOf(run)).toBe(`3 rækker læst · ${rows} rækker over overskrifterne udeladt`);
  });

  test("deeper than is looked, the sheet says how far that was", async () => {
    const run = await read([...guidance(2_000), HEADERS, ...systems(1, 3)]);
    expect(run.read.recognition.mappings).toEqual([]);
    expect(lineOf(run)).toMatch(/hører ikke til et register: .* · overskrifter er søgt i de øverste [\d.]+ rækker$/);
  });
});
