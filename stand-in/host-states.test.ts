import { refusal, withHost } from "./testing/run";
import { sheetA, TWO_SHEETS } from "./testing/two-sheets";

/** Each state of Excel that can be switched on refuses what it should, with Excel's code, and nothing else. */
type Batch = (context: Excel.RequestContext) => unknown;
const names: Batch = (context) => sheetA(context).names.load("items");
const activeCell: Batch = ({ workbook }) => workbook.getActiveCell().load("address");
const activate: Batch = (context) => sheetA(context).activate();
const select: Batch = (context) => sheetA(context).getRange("A1").select();
const values: Batch = (context) => sheetA(context).getRange("A1").load("values");
const frame: Batch = ({ workbook }) => workbook.worksheets.load("items/name,items/id,items/visibility,items/position");

test.each<[string, string, Batch]>([
  ["names of a sheet", "InvalidSelection", names],
  ["the active cell", "InvalidSelection", activeCell],
  ["activating a sheet", "InactiveWorkbook", activate],
  ["selecting cells", "InactiveWorkbook", select],
])("while the user looks at another workbook %s is refused, and cells are read", (_what, code, batch) =>
  withHost(TWO_SHEETS, async (host) => {
    host.host.states.notInFront = true;
    expect(await refusal(host, batch)).toMatchObject({ code });
    await host.Excel.run(async (context) => {
      values(context);
      await context.sync();
    });
    host.host.states.notInFront = false;
    await host.Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  }),
);

test("while the user types in a cell every request is refused, and nothing of it is carried out", () =>
  withHost(TWO_SHEETS, async (host) => {
    host.host.states.cellEditing = true;
    expect(await refusal(host, (context) => (sheetA(context).name = "Nyt"))).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(host.host.cells.sheets.find("Nyt")).toBeNull();
  }));

test("of a sheet without cells only its frame is answered, and other sheets are as ever", () =>
  withHost(TWO_SHEETS, async (host) => {
    host.host.states.refusingSheets.add("A");
    for (const batch of [values, names, (context: Excel.RequestContext) => sheetA(context).protection.load("protected")])
      expect(await refusal(host, batch)).toMatchObject({ code: "UnsupportedSheet" });
    expect(await refusal(host, ({ workbook }) => workbook.worksheets.load("items/protection/protected"))).toMatchObject({
      code: "UnsupportedSheet",
    });
    await host.Excel.run(async (context) => {
      frame(context);
      context.workbook.worksheets.getItem("B").getRange("A1").load("values");
      await context.sync();
    });
  }));

test("a conditional format that can't be read refuses the list that it is in, and can be counted", () =>
  withHost(TWO_SHEETS, async (host) => {
    const formats = (context: Excel.RequestContext): Excel.ConditionalFormatCollection => sheetA(context).getRange().conditionalFormats;
    await host.Excel.run(async (context) => {
      for (const formula of ["=1", "=2"]) sheetA(context).getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
      await context.sync();
    });
    const { id } = host.host.cells.parts.of(host.host.cells.sheets.find("A")!).conditionalFormats[0]!;
    host.host.states.unreadableFormats.set(id, "all");
    expect(await refusal(host, (context) => formats(context).load("items/type"))).toMatchObject({ code: "GeneralException" });
    expect(await refusal(host, (context) => formats(context).getItemAt(0).delete())).toMatchObject({ code: "GeneralException" });
    await host.Excel.run(async (context) => {
      const count = formats(context).getCount();
      const rule = formats(context).getItemAt(1).custom.rule.load("formula");
      await context.sync();
      expect([count.value, rule.formula]).toEqual([2, "=1"]);
    });
  }));

test("an Excel that refuses undo groups takes the same ungrouped", () =>
  withHost(TWO_SHEETS, async (host) => {
    host.host.states.groupRefusal = "UndoNotSupported";
    const write: Batch = (context) => (sheetA(context).getRange("A1").values = [["x"]]);
    expect(await refusal(host, write, { mergeUndoGroup: true })).toMatchObject({ code: "UndoNotSupported" });
    await host.Excel.run(async (context) => {
      write(context);
      await context.sync();
    });
    expect(host.host.undo.count).toBe(1);
  }));
