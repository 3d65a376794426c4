import type { TablePart } from "../document";
import { documentFromSheets, startHost } from "../node";
import { NO_PARTS } from "./parts";
import { StructuredReferences } from "./structured-references";

const TABLE: TablePart = {
  id: "1",
  name: "Priser",
  rect: { row: 1, column: 1, rowCount: 5, columnCount: 3 },
  hasHeaders: true,
  hasTotals: true,
  columns: ["Vare", "Pris pr. måned", "Antal [stk.]"],
  showBandedRows: true,
  showFilterButton: true,
};

describe("structured references as addresses", () => {
  const references = new StructuredReferences({ a: { ...NO_PARTS, tables: [TABLE] } }, () => "Ark 'et'");
  const AT = "'Ark ''et'''!";

  test.each<[string, string]>([
    ["=SUM(Priser[Pris pr. måned])", `=SUM(${AT}$C$3:$C$5)`],
    ["=SUM(PRISER[pris  pr. måned])", `=SUM(${AT}$C$3:$C$5)`],
    ["=ROWS(Priser)", `=ROWS(${AT}$B$3:$D$5)`],
    ["=ROWS(Priser[])", `=ROWS(${AT}$B$3:$D$5)`],
    ["=ROWS(Priser[#All])", `=ROWS(${AT}$B$2:$D$6)`],
    ["=Priser[[#Headers],[Vare]]", `=${AT}$B$2`],
    ["=Priser[[#Totals],[Pris pr. måned]]", `=${AT}$C$6`],
    ["=COUNTA(Priser[[#Headers],[#Data],[Vare]])", `=COUNTA(${AT}$B$2:$B$5)`],
    ["=SUM(Priser[[Pris pr. måned]:[Antal '[stk.']]])", `=SUM(${AT}$C$3:$D$5)`],
    ["=SUM(Priser[[#Data],[Vare]:[Pris pr. måned]])", `=SUM(${AT}$B$3:$C$5)`],
    ["=Priser[[#This Row],[Pris pr. måned]]*2", `=${AT}$C$4*2`],
    ["=[@[Pris pr. måned]]*[@Vare]", `=${AT}$C$4*${AT}$B$4`],
    ['="Priser[Vare]"&Priser[@Vare]', `="Priser[Vare]"&${AT}$B$4`],
    // Not there, or no structured reference.
    ["=SUM(Priser[Rabat])", "=SUM(Priser[Rabat])"],
    ["=SUM(Andre[Vare])", "=SUM(Andre[Vare])"],
    ["=[1]Ark1!A1+Priserne", "=[1]Ark1!A1+Priserne"],
  ])("%s is %s", (formula, plain) => {
    expect(references.inFormula(formula, { sheet: "a", row: 3, column: 3 })).toBe(plain);
  });

  test("this row, outside the table's, is an error as in Excel", () => {
    expect(references.inFormula("=Priser[@Vare]", { sheet: "a", row: 9, column: 9 })).toBe("=#VALUE!");
    expect(references.inFormula("=Priser[@Vare]", { sheet: "b", row: 3, column: 3 })).toBe("=#VALUE!");
  });
});

test("are calculated when a cell of the table changes, also through a name; the formula stays as it is written", async () => {
  const rows = [
    ["Vare", "Pris", "Dobbelt"],
    ["a", 1, "=Tal[[#This Row],[Pris]]*2"],
    ["b", 2, "=Tal[[#This Row],[Pris]]*2"],
    ["", "", ""],
    ["=SUM(Tal[Pris])", "=SUM(Priser)", "=SUM(Tal[Rabat])+B2"],
  ];
  const table: TablePart = { ...TABLE, name: "Tal", rect: { row: 0, column: 0, rowCount: 3, columnCount: 3 }, hasTotals: false };
  const document = documentFromSheets([{ name: "Ark1", rows, parts: { tables: [{ ...table, columns: ["Vare", "Pris", "Dobbelt"] }] } }], {
    names: [{ name: "Priser", formula: "=Tal[Pris]", hidden: false }] as never,
  });
  Object.assign(Object.values(document.snapshot.sheets)[0]!.cellData![4]![2]!, { v: "som før", t: 1 });
  const host = await startHost({ document });
  const { sheets, values, calculation } = host.host.cells;
  const sheet = sheets.ids()[0]!;
  values.write(sheet, { row: 1, column: 1, rowCount: 1, columnCount: 1 }, () => 10);
  await host.host.settled();
  const all = { row: 0, column: 0, rowCount: 5, columnCount: 3 };
  expect(values.read(sheet, all).slice(1)).toEqual([
    ["a", 10, 20],
    ["b", 2, 4],
    ["", "", ""],
    [12, 12, "som før"],
  ]);
  expect(values.readFormulas(sheet, all)[1]![2]).toBe("=Tal[[#This Row],[Pris]]*2");
  expect(calculation.uncalculated.map(({ row, column, reason }) => [row, column, reason])).toEqual([[4, 2, "#NAME?"]]);
  host.close();
});
