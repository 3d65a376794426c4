import { openWorkbook, saveWorkbook } from "../../file/workbook-file";
import { twin } from "../../../xlsx/testing/generate";
import { startHost, type NodeHost } from "../../node";
import { ACCESS_DENIED, INVALID_OPERATION } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";

const SHEETS = [
  {
    name: "A",
    rows: [
      ["Id", "Navn"],
      ["1", "x"],
    ],
  },
  { name: "B", rows: [] },
];
type Change = (sheet: Excel.Worksheet) => unknown;
const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("A");
const codeOf = async (host: NodeHost, change: Change): Promise<string> => {
  try {
    return (await refusal(host, (context) => void change(sheetOf(context)))).code;
  } catch (error) {
    if (String(error).includes("was not refused")) return "done";
    throw error;
  }
};

const CONTENT: Readonly<Record<string, Change>> = {
  values: (sheet) => (sheet.getRange("A2").values = [["z"]]),
  formulas: (sheet) => (sheet.getRange("C2").formulas = [["=1+1"]]),
  clear: (sheet) => sheet.getRange("A2").clear(),
  merge: (sheet) => sheet.getRange("A5:B5").merge(),
  hyperlink: (sheet) => (sheet.getRange("A2").hyperlink = { address: "https://example.org" }),
  "data validation": (sheet) => (sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } }),
  table: (sheet) => sheet.tables.add("A1:B2", true),
  filter: (sheet) => sheet.autoFilter.apply("A1:B2"),
  "delete rows": (sheet) => sheet.getRange("2:2").delete("Up"),
  "delete columns": (sheet) => sheet.getRange("B:B").delete("Left"),
};
const BY_OPTION: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  allowFormatCells: {
    fill: (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000"),
    font: (sheet) => (sheet.getRange("A2").format.font.bold = true),
    border: (sheet) => (sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "Continuous"),
    "number format": (sheet) => (sheet.getRange("A2").numberFormat = [["0.00"]]),
    "conditional format": (sheet) => (sheet.getRange("A2").conditionalFormats.add("Custom").custom.rule.formula = "=$A2=1"),
    "clear formats": (sheet) => sheet.getRange("A2").clear("Formats"),
  },
  allowFormatColumns: {
    width: (sheet) => (sheet.getRange("A:A").format.columnWidth = 90),
    hide: (sheet) => (sheet.getRange("C:C").columnHidden = true),
  },
  allowFormatRows: {
    height: (sheet) => (sheet.getRange("2:2").format.rowHeight = 30),
    hide: (sheet) => (sheet.getRange("5:5").rowHidden = true),
  },
  allowInsertRows: { insert: (sheet) => sheet.getRange("2:2").insert("Down") },
  allowInsertColumns: { insert: (sheet) => sheet.getRange("B:B").insert("Right") },
  allowEditObjects: { chart: (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Auto") },
};

test("a protected sheet refuses each kind of change, and each option opens its own", () =>
  withHost(SHEETS, async (host) => {
    const protect = (options: Excel.WorksheetProtectionOptions) =>
      host.Excel.run(async (context) => {
        const { protection } = sheetOf(context);
        protection.unprotect();
        // Rows of a sheet with such a rule can't be inserted here, protected or not.
        sheetOf(context).getRange().conditionalFormats.clearAll();
        protection.protect(options);
        await context.sync();
      });
    const everything = Object.values(BY_OPTION).reduce((all, changes) => ({ ...all, ...changes }), CONTENT);
    await protect({});
    for (const [name, change] of Object.entries(everything)) expect([name, await codeOf(host, change)]).toEqual([name, "AccessDenied"]);
    for (const option of Object.keys(BY_OPTION)) {
      await protect({ [option]: true });
      for (const [other, changes] of Object.entries(BY_OPTION)) {
        for (const [name, change] of Object.entries(changes)) {
          expect([option, other, name, await codeOf(host, change)]).toEqual([
            option,
            other,
            name,
            other === option ? "done" : "AccessDenied",
          ]);
        }
      }
      for (const [name, change] of Object.entries(CONTENT)) expect([name, await codeOf(host, change)]).toEqual([name, "AccessDenied"]);
    }
  }));

test("a protected sheet can still be read, renamed, and deleted, as in Excel", () =>
  withHost(SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.protection.protect();
      const range = sheet.getRange("B2").load("values");
      await context.sync();
      expect(range.values).toEqual([["x"]]);
      sheet.name = "C";
      context.workbook.worksheets.getItem("C").delete();
      context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(["B"]);
    });
  }));

const STRUCTURE: Readonly<Record<string, (context: Excel.RequestContext) => unknown>> = {
  add: ({ workbook }) => workbook.worksheets.add("Ny"),
  delete: ({ workbook }) => workbook.worksheets.getFirst().delete(),
  rename: ({ workbook }) => (workbook.worksheets.getFirst().name = "Nyt navn"),
  move: ({ workbook }) => (workbook.worksheets.getFirst().position = 1),
  hide: ({ workbook }) => (workbook.worksheets.getFirst().visibility = "Hidden"),
};

async function opened<T>(name: string, body: (host: NodeHost, save: () => Uint8Array) => Promise<T>): Promise<T> {
  const workbook = openWorkbook(twin(name));
  const host = await startHost({ document: workbook.document });
  try {
    return await body(host, () => saveWorkbook(workbook, host.host.cells.document(), host.host.cells.changes));
  } finally {
    host.close();
  }
}

const workbookXml = (bytes: Uint8Array): string => openWorkbook(bytes).file.pack.text("xl/workbook.xml");

test("a structure that is protected in the file refuses what changes the sheets, and nothing else", () =>
  opened("protected structure", async (host, save) => {
    for (const [name, change] of Object.entries(STRUCTURE)) {
      const { code } = await refusal(host, (context) => void change(context));
      expect([name, code]).toEqual([name, "AccessDenied"]);
    }
    await host.Excel.run(async (context) => {
      const { workbook } = context;
      workbook.protection.load("protected");
      workbook.worksheets.getFirst().getRange("A2").values = [["S9"]];
      await context.sync();
      expect(workbook.protection.protected).toBe(true);
    });
    expect(workbookXml(save())).toContain('<workbookProtection lockStructure="1" lockWindows="1"/>');
  }));

test("the structure is opened and protected again, and the file follows", () =>
  opened("protected structure", async (host, save) => {
    await host.Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
    expect(workbookXml(save())).toContain('<workbookProtection lockWindows="1"/>');
    expect(openWorkbook(save()).document.protection).toBeUndefined();
    await host.Excel.run(async (context) => {
      for (const change of Object.values(STRUCTURE).slice(0, 1)) change(context);
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await refusal(host, (context) => context.workbook.protection.protect())).toMatchObject(INVALID_OPERATION);
    expect(openWorkbook(save()).document.protection).toEqual({ structure: true, hasPassword: false });
  }));

test("a workbook without protection gets it at its place, and loses it without a trace", () =>
  opened("chart", async (host, save) => {
    const before = workbookXml(save());
    const set = (name: "protect" | "unprotect") =>
      host.Excel.run(async (context) => {
        context.workbook.protection[name]();
        await context.sync();
      });
    await set("protect");
    expect(workbookXml(save())).toContain('<workbookProtection lockStructure="1"/><bookViews>');
    await set("unprotect");
    expect(workbookXml(save())).toBe(before);
  }));

test("a password can't be checked, so the workbook stays protected", () =>
  opened("protected structure, password", async (host, save) => {
    expect(await refusal(host, (context) => context.workbook.protection.unprotect("hemmelig"))).toMatchObject(ACCESS_DENIED);
    expect(await refusal(host, (context) => context.workbook.protection.protect("ny"))).toMatchObject(INVALID_OPERATION);
    expect(workbookXml(save())).toContain('workbookPassword="CC1A"');
  }));
