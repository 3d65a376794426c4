import type { NodeHost } from "./node";
import { refusal, withHost } from "./testing/run";

const SHEETS = [
  { name: "A", rows: [[1], [2]] },
  { name: "B", rows: [] },
];
const GROUP: Excel.RunOptions = { mergeUndoGroup: true };

async function writeTwice({ Excel }: NodeHost, options: Excel.RunOptions = {}): Promise<void> {
  await Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("A1").values = [[3]];
    await context.sync();
    sheet.getRange("A2").values = [[4]];
    await context.sync();
  });
}

test("each sync that writes is a step of the user's undo, and one that reads is none", () =>
  withHost(SHEETS, async (host) => {
    await writeTwice(host);
    expect(host.host.undo.count).toBe(2);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(host.host.undo.count).toBe(2);
  }));

test("the syncs of a group are one step, and two groups are two", () =>
  withHost(SHEETS, async (host) => {
    await writeTwice(host, GROUP);
    expect(host.host.undo.count).toBe(1);
    await writeTwice(host, GROUP);
    expect(host.host.undo.count).toBe(2);
  }));

const NOT_UNDOABLE: readonly (readonly [string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void])[] = [
  ["Worksheet.name", (sheet) => void (sheet.name = "C")],
  ["Worksheet.position", (sheet) => void (sheet.position = 1)],
  ["Worksheet.visibility", (sheet) => void (sheet.visibility = "Hidden")],
  ["Worksheet.delete", (sheet) => sheet.delete()],
  ["WorksheetProtection.protect", (sheet) => sheet.protection.protect()],
  ["WorksheetProtection.unprotect", (sheet) => sheet.protection.unprotect()],
  ["WorkbookProtection.protect", (_sheet, workbook) => workbook.protection.protect()],
  ["WorkbookProtection.unprotect", (_sheet, workbook) => workbook.protection.unprotect()],
];

test.each(NOT_UNDOABLE)("%s is refused in a group, with its name, and outside one clears what could be undone", (name, act) =>
  withHost(SHEETS, async (host) => {
    const batch = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem("B").tabColor = "#FF0000";
      act(context.workbook.worksheets.getItem("A"), context.workbook);
    };
    await writeTwice(host);
    expect(await refusal(host, batch, GROUP)).toEqual({
      code: "UndoNotSupported",
      message: "The operation can't be grouped, as it can't be undone.",
      location: name,
    });
    const { sheets, parts } = host.host.cells;
    expect(sheets.ids().map((id) => [sheets.name(id), sheets.visibility(id), parts.of(id).protection?.protected ?? false])).toEqual([
      ["A", "Visible", false],
      ["B", "Visible", false],
    ]);
    await writeTwice(host);
    await host.Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    expect(host.host.undo.count).toBe(1);
  }),
);

test("an array of more than 1,500 cells is refused in a group, as office.js asks first whether its size is right", () =>
  withHost(SHEETS, async (host) => {
    const write = (rows: number) => (context: Excel.RequestContext) =>
      void (context.workbook.worksheets.getItem("B").getRange(`A1:A${rows}`).values = Array.from({ length: rows }, () => [1]));
    expect(await refusal(host, write(1501), GROUP)).toMatchObject({ code: "UndoNotSupported", location: "Range._ValidateArraySize" });
    await host.Excel.run(GROUP, async (context) => {
      write(1500)(context);
      await context.sync();
    });
  }));

test("an older Excel, by the switch: steps are not grouped, and notes are not there", () =>
  withHost(
    SHEETS,
    async (host) => {
      expect(host.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
      expect(host.Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
      await writeTwice(host, GROUP);
      expect(host.host.undo.count).toBe(2);
      await host.Excel.run((context) => {
        expect(context.workbook.worksheets.getItem("A").notes).toBeUndefined();
        return Promise.resolve();
      });
    },
    { requirementSets: { ExcelApi: "1.12" } },
  ));

test("ExcelApi 1.20 is there unless switched, and its notes are counted", () =>
  withHost(SHEETS, async ({ Excel, Office }) => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      const count = sheet.notes.getCount();
      expect(sheet.notes).toBe(sheet.notes);
      await context.sync();
      expect(count.value).toBe(0);
    });
  }));
