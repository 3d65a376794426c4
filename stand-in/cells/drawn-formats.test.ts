import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { documentFromSheets, startHost, type NodeHost } from "../node";

const ROWS = [
  ["Id", "Kmd"],
  ["S1", "Ja"],
  ["S2", "Nej"],
  ["S3", "Ja"],
];

/** Fill of each cell in column A as the grid draws it. */
async function fills({ host }: NodeHost): Promise<(string | undefined)[]> {
  const { engine, sheets } = host.cells;
  const service = engine.injector.get(ConditionalFormattingService);
  const read = () => ROWS.map((_, row) => service.composeStyle(engine.unitId, sheets.ids()[0]!, row, 0)?.style?.bg?.rgb ?? undefined);
  read();
  await host.settled();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await host.settled();
  return read();
}

async function mark({ Excel }: NodeHost, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const format = context.workbook.worksheets.getItem("Ark1").getRange("A2:B4").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#FF0000";
    await context.sync();
  });
}

describe("conditional formats with a formula, where a grid draws them", () => {
  it("are calculated, in a workbook without any other formula", async () => {
    const open = await startHost({ document: documentFromSheets([{ name: "Ark1", rows: ROWS }]), drawsFormats: true });
    await mark(open, '=$B2="Ja"');
    expect(await fills(open)).toEqual([undefined, "#FF0000", undefined, "#FF0000"]);
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("B3").values = [["Ja"]];
      await context.sync();
    });
    expect(await fills(open)).toEqual([undefined, "#FF0000", "#FF0000", "#FF0000"]);
    open.close();
  });

  it("are relative to the first cell, also in ranges apart and where columns differ", async () => {
    const open = await startHost({ document: documentFromSheets([{ name: "Ark1", rows: ROWS }]), drawsFormats: true });
    await open.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("Ark1").getRanges("A2,A4").conditionalFormats;
      const format = formats.add("Custom");
      format.custom.rule.formula = '=LEFT(A2,1)="S"';
      format.custom.format.fill.color = "#00FF00";
      await context.sync();
    });
    expect(await fills(open)).toEqual([undefined, "#00FF00", undefined, "#00FF00"]);
    open.close();
  });

  it("without a formula match nothing and stop nothing", async () => {
    const document = documentFromSheets([{ name: "Ark1", rows: ROWS }]);
    const style = { fill: "#FF0000" };
    const ranges = [{ row: 0, column: 0, rowCount: 4, columnCount: 2 }];
    const empty = { id: "1", ranges, priority: 1, stopIfTrue: false, rule: { kind: "custom" as const, formula: "=", style } };
    const named = { ...empty, id: "2", priority: 2, rule: { ...empty.rule, formula: '=$B1="Nej"' } };
    const sheets = Object.fromEntries(
      Object.entries(document.sheets).map(([id, sheet]) => [id, { ...sheet, conditionalFormats: [empty, named] }]),
    );
    const open = await startHost({ document: { ...document, sheets }, drawsFormats: true });
    expect(await fills(open)).toEqual([undefined, undefined, "#FF0000", undefined]);
    open.close();
  });

  it.each([
    ["=EN.ANDEN.FUNKTION($B2)", "#NAME?"],
    ["=SUM(SEQUENCE(1000000,1000000))=$B2", "SEQUENCE: its arguments are too large"],
  ])("whose formula can't be calculated match nothing and are named once, and the others are drawn: %s", async (formula, reason) => {
    const open = await startHost({ document: documentFromSheets([{ name: "Ark1", rows: ROWS }]), drawsFormats: true });
    await mark(open, '=$B2="Ja"');
    await mark(open, formula);
    expect(await fills(open)).toEqual([undefined, "#FF0000", undefined, "#FF0000"]);
    const { calculation, parts, sheets } = open.host.cells;
    const sheet = sheets.ids()[0]!;
    const format = parts.of(sheet).conditionalFormats.find(({ rule }) => rule.kind === "custom" && rule.formula === formula)!.id;
    expect(calculation.uncalculated).toEqual([{ sheet, row: 1, column: 0, format, reason }]);
    open.close();
  });
});
