import { documentFromSheets, startHost, type NodeHost } from "../node";
import { sameAcrossRow } from "./format-formulas";

const open = (rows: readonly (readonly string[])[]): Promise<NodeHost> =>
  startHost({ document: documentFromSheets([{ name: "Ark1", rows: rows.map((row) => [...row]) }]), drawsFormats: true });
const area = ({ host }: NodeHost) => host.cells.drawn!;
const sheetOf = ({ host }: NodeHost): string => host.cells.sheets.ids()[0]!;
const column = (row: number, rowCount: number) => ({ row, column: 0, rowCount, columnCount: 1 });

describe("the part of a sheet that the grid draws", () => {
  it("cuts a range to the end of the sheet to what is filled, with room for what is typed next", async () => {
    const host = await open([["a"], ["b"], ["c"]]);
    expect(area(host).clip(sheetOf(host), [column(1, 1_048_575)])).toEqual([column(1, 202)]);
    expect(area(host).clip(sheetOf(host), [{ row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 }])).toEqual([
      { row: 0, column: 0, rowCount: 203, columnCount: 11 },
    ]);
    host.close();
  });

  it("keeps the first cell of ranges that lie elsewhere, since formulas are relative to it", async () => {
    const host = await open([["a"]]);
    expect(area(host).clip(sheetOf(host), [column(9000, 10), column(9500, 10)])).toEqual([column(9000, 1)]);
    host.close();
  });

  it("draws large sheets around what is in view, and asks for another part when the view moves on", async () => {
    const host = await open(Array.from({ length: 6000 }, (_, row) => [`r${row}`]));
    const asked: string[] = [];
    area(host).onChange((sheet) => asked.push(sheet));
    expect(area(host).clip(sheetOf(host), [column(1, 6000)])).toEqual([column(1, 499)]);
    area(host).show(sheetOf(host), 300, 380);
    await Promise.resolve();
    expect(asked).toEqual([]);
    area(host).show(sheetOf(host), 3000, 3080);
    await Promise.resolve();
    expect(asked).toEqual([sheetOf(host)]);
    expect(area(host).clip(sheetOf(host), [column(1, 6000)])).toEqual([column(2600, 880)]);
    host.close();
  });

  it("grows with what is written below it", async () => {
    const host = await open([["a"]]);
    const asked: string[] = [];
    area(host).clip(sheetOf(host), [column(0, 10)]);
    area(host).onChange((sheet) => asked.push(sheet));
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A500:A501").values = [["x"], ["y"]];
      await context.sync();
    });
    expect(asked).toEqual([sheetOf(host)]);
    expect(area(host).clip(sheetOf(host), [column(0, 1_048_576)])).toEqual([column(0, 701)]);
    host.close();
  });
});

describe("formulas that say the same for a whole row", () => {
  it.each([
    '=$B2="Ja"',
    '=AND(N("A1")=0,ISNUMBER(MATCH(TRIM($A2),L!$A$1:$A$9,0)))',
    "=MOD(ROW(),2)=0",
    "='Ark 2'!$A$1=TRUE",
    "=$AB$12>SUM($C:$C)",
  ])("%s", (formula) => {
    expect(sameAcrossRow(formula)).toBe(true);
  });
  it.each([
    '=B2="Ja"',
    "=A$1>2",
    "=COLUMN()=3",
    "=SUM($A2,C2)>1",
    "=OFFSET($A$1,0,1)=2",
    "=SUM(A:A)>1",
    "=Grænse>1",
    "=L!A1=1",
    "=INDIRECT($A$1)>1",
  ])("not %s", (formula) => {
    expect(sameAcrossRow(formula)).toBe(false);
  });
});
