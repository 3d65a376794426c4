import { openWorkbook, saveWorkbook } from "../../file/workbook-file";
import { TWIN_NAMES, twin } from "../../../xlsx/testing/generate";
import { startHost } from "../../node";
import { refusal, withHost } from "../../testing/run";

const SHEETS = [
  { name: "Data", rows: [[1], [2]] },
  { name: "O'Hara", rows: [[3]] },
  { name: "Sum", rows: [[0]] },
];
type Context = Excel.RequestContext;
const sheet = (context: Context, name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);

test("formulas and names that looked at a deleted sheet are #REF!, also when a sheet of that name comes back", () =>
  withHost(SHEETS, async ({ Excel, host }) => {
    const read = async (change: (context: Context) => void): Promise<unknown[]> =>
      Excel.run(async (context) => {
        change(context);
        const range = sheet(context, "Sum").getRange("B1:B4").load("formulas,values");
        const name = context.workbook.names.getItem("tal").load("formula");
        await context.sync();
        return [...range.formulas.map(([formula], row) => [formula, range.values[row]![0]]), name.formula];
      });
    await read((context) => {
      context.workbook.names.add("tal", "=Data!$A$1:$A$2");
      sheet(context, "Sum").getRange("B1:B4").formulas = [["=SUM(Data!A1:A2)*2"], ["='O''Hara'!A1"], ['="Data!A1"&Sum!A1'], ["=B1+1"]];
    });
    const lost = [["=SUM(#REF!)*2", "#REF!"], ["='O''Hara'!A1", 3], ['="Data!A1"&Sum!A1', "Data!A10"], ["=B1+1", "#REF!"], "=#REF!"];
    expect(await read((context) => sheet(context, "Data").delete())).toEqual(lost);
    expect(await read((context) => void (context.workbook.worksheets.add("Data").getRange("A1").values = [[7]]))).toEqual(lost);
    const repeated = await read((context) => sheet(context, "O'Hara").delete());
    expect(repeated[1]).toEqual(["=#REF!", "#REF!"]);
    expect([...host.cells.changes.workbook]).toContain("names");
  }));

test("conditional formats and validations follow a sheet that is renamed, and lose one that is deleted, in the file too", async () => {
  const opened = openWorkbook(twin("rules over sheets"));
  const host = await startHost({ document: { ...opened.document, fileSheets: [] } });
  const saved = (): string => {
    const bytes = saveWorkbook(opened, host.host.cells.document(), host.host.cells.changes);
    return openWorkbook(bytes).file.pack.text("xl/worksheets/sheet1.xml");
  };
  const formulas = (xml: string): string[] => [...xml.matchAll(/<(?:xm:f|formula1?)>([^<]*)<\//g)].map((match) => match[1]!);
  const change = (edit: (other: Excel.Worksheet) => void): Promise<void> =>
    host.Excel.run(async (context) => {
      edit(context.workbook.worksheets.getLast());
      await context.sync();
    });
  try {
    expect(formulas(saved())).toEqual(["'Æøå &amp; mere'!$A$2=$A2", "'Æøå &amp; mere'!$A$2:$A$3", "'Æøå &amp; mere'!$A$2:$A$3"]);
    await change((other) => void (other.name = "Ny & bedre"));
    expect(formulas(saved())).toEqual(["'Ny &amp; bedre'!$A$2=$A2", "'Ny &amp; bedre'!$A$2:$A$3", "'Ny &amp; bedre'!$A$2:$A$3"]);
    await change((other) => other.delete());
    expect(formulas(saved())).toEqual(["#REF!=$A2", "#REF!", "#REF!"]);
    expect(saved()).toContain('<cfRule type="expression" dxfId="0" priority="1">');
  } finally {
    host.close();
  }
});

test.each(TWIN_NAMES)("a workbook with %s: what can't follow is not moved or renamed, and the file stays as it was", async (name) => {
  const bytes = twin(name);
  const opened = openWorkbook(bytes);
  const host = await startHost({ document: { ...opened.document, protection: { structure: false, hasPassword: false } } });
  try {
    const changes: readonly ((first: Excel.Worksheet) => void)[] = [
      (first) => first.getRange("2:2").insert("Down"),
      (first) => first.getRange("2:3").delete("Up"),
      (first) => first.getRange("B:B").insert("Right"),
      (first) => first.getRange("B:B").delete("Left"),
      (first) => void (first.name = "Et andet navn"),
    ];
    const wanted = opened.document.sheets[opened.document.snapshot.sheetOrder[0]!]?.protection?.protected ? "AccessDenied" : "ApiNotFound";
    for (const [i, change] of changes.entries())
      expect(await refusal(host, (context) => change(context.workbook.worksheets.getFirst()))).toMatchObject({
        code: i < 4 ? wanted : "ApiNotFound",
      });
    const saved = saveWorkbook(opened, host.host.cells.document(), host.host.cells.changes);
    expect(Buffer.from(saved).equals(bytes)).toBe(true);
  } finally {
    host.close();
  }
});

test("whoever moves rows below office.js gets no file rather than a harmed one", async () => {
  const opened = openWorkbook(twin("chart"));
  const host = await startHost({ document: opened.document });
  try {
    const { cells } = host.host;
    const id = cells.sheets.ids()[0]!;
    await cells.layout.insert(id, { row: 1, column: 0, rowCount: 1, columnCount: 16384 }, "rows");
    expect(() => saveWorkbook(opened, cells.document(), cells.changes)).toThrow(/rows or columns of the sheet "Systemer"/);
  } finally {
    host.close();
  }
});

test("on a sheet of ours rows move, unless a rule, a chart or the print area would be left behind", () =>
  withHost(SHEETS, async (host) => {
    const insert = (context: Context): void => void sheet(context, "Data").getRange("1:1").insert("Down");
    await host.Excel.run(async (context) => {
      sheet(context, "Sum").getRange("B1").formulas = [["=SUM(Data!A1:A2)"]];
      insert(context);
      const formula = sheet(context, "Sum").getRange("B1").load("formulas,values");
      await context.sync();
      expect([formula.formulas, formula.values]).toEqual([[["=SUM(Data!A2:A3)"]], [[3]]]);
    });
    const obstacles: readonly ((context: Context) => void)[] = [
      (context) => void (sheet(context, "Sum").getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=Data!$A$1>0"),
      (context) => sheet(context, "Data").pageLayout.setPrintArea("A1:A2"),
      (context) => void sheet(context, "Data").charts.add("ColumnClustered", sheet(context, "Data").getRange("A1:A2"), "Auto"),
    ];
    for (const obstacle of obstacles) {
      expect(
        await refusal(host, (context) => {
          obstacle(context);
          insert(context);
        }),
      ).toMatchObject({ code: "ApiNotFound", location: "Range.insert" });
    }
  }));
