import { makeRegister } from "../testing/make-register";
import { IMPORT_SOURCES } from "./kitos";
import { KITOS_TEMPLATES, kitosTemplate } from "./kitos-template";
import { planKitosFile } from "./plan-kitos-file";
import { recogniseImport } from "./recognise-import";

const SHEET = "Systemer og kontrakter";
const CONTRACTS = kitosTemplate("contracts");
const plan = (rows: Parameters<typeof makeRegister>[1], date1904 = false) =>
  planKitosFile(CONTRACTS, makeRegister("systems", rows, undefined, date1904), date1904);

test.each(KITOS_TEMPLATES)("the headers of $id are those of a sheet that KITOS takes in, and are known again", ({ headers, register }) => {
  const names = headers.map(({ header }) => header);
  const editions = IMPORT_SOURCES.flatMap((source) => (source.register === register ? source.editions : []));
  expect(editions.map((edition) => edition.headers)).toContainEqual(names);
  expect(recogniseImport(names).length).toBeGreaterThan(0);
});

test("a contract that several systems share is one row, of what any of them says", () =>
  expect(
    plan([
      { systemId: "S1", contractId: "K-1", contractName: "Drift", contractEnd: 46054, remark: "" },
      { systemId: "S2", contractId: "k-1 ", contractName: "Drift", contractEnd: 46054, remark: "Fælles" },
      { systemId: "S3", contractId: "K-2", contractName: "=1+1", contractEnd: "", remark: "" },
    ]).rows.slice(1),
  ).toEqual([
    ["", "Drift", "K-1", "Fælles", "", "", "01-02-2026", ""],
    ["", "=1+1", "K-2", "", "", "", "", ""],
  ]));

test("what is not carried is named: columns, rows and cells", () =>
  expect(
    plan([
      { systemId: "S1", contractId: "K-1", contractName: "Drift", contractEnd: 46054 },
      { systemId: "S2", contractId: "K-1", contractName: "Service", contractEnd: "forår 2027" },
      { systemId: "S3", contractId: "K-3", contractName: "" },
      { systemId: "S4" },
    ]),
  ).toMatchObject({
    columnsLeft: [{ column: "systemId", count: 4 }],
    sheets: [SHEET],
    rowsLeft: [
      { sheet: SHEET, sheetRow: 3 },
      { sheet: SHEET, sheetRow: 4 },
    ],
    cellsLeft: [
      { column: "contractName", sheet: SHEET, sheetRow: 2, value: "Service" },
      { column: "contractEnd", sheet: SHEET, sheetRow: 2, value: "forår 2027" },
    ],
  }));

test("dates are days, however the workbook counts them", () =>
  expect(
    [plan([{ contractName: "A", contractStart: 46054 }]), plan([{ contractName: "A", contractStart: 44592 }], true)].map(
      ({ rows }) => rows[1]![4],
    ),
  ).toEqual(["01-02-2026", "01-02-2026"]));

test("every filled cell is in the file, or counted as left", () => {
  const rows = [
    { contractId: "K-1", contractName: "A", supplier: "X", remark: "r" },
    { contractId: "K-1", contractName: "A", supplier: "", remark: "other" },
    { contractId: "", contractName: "", supplier: "Z", remark: "lost with its row" },
  ];
  const { rows: made, columnsLeft, cellsLeft, rowsLeft } = plan(rows);
  expect(made).toHaveLength(2);
  expect(columnsLeft).toEqual([{ column: "supplier", count: 2 }]);
  expect(cellsLeft).toEqual([{ column: "remark", sheet: SHEET, sheetRow: 2, value: "other" }]);
  expect(rowsLeft).toEqual([{ sheet: SHEET, sheetRow: 3 }]);
});

test("the municipality's own columns are named, and the sheet of a row where the register stands on several", () => {
  const one = makeRegister("systems", [{ contractName: "A" }, { contractName: "" }]);
  const own = { ...one.mapping, unmatched: [{ column: 9, header: "Kontaktperson" }] };
  const second = { ...one.mapping, sheet: "Kultur", unmatched: [{ column: 7, header: "Driftsform" }] };
  const register = { ...one, mapping: { ...own, parts: [own, second] }, starts: [0, 1], sheetRows: Int32Array.of(1, 1) };
  const { ownColumns, sheets, rowsLeft } = planKitosFile(CONTRACTS, register, false);
  expect([ownColumns, sheets, rowsLeft]).toEqual([["Kontaktperson", "Driftsform"], [SHEET, "Kultur"], [{ sheet: "Kultur", sheetRow: 1 }]]);
});
