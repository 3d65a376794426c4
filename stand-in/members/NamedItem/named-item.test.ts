import { INVALID_ARGUMENT, ITEM_ALREADY_EXISTS, ITEM_NOT_FOUND } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";
import { sheetA, TWO_SHEETS } from "../../testing/two-sheets";

test("a name of the workbook and a hidden one of a sheet are read back, and a formula uses the first", () =>
  withHost(TWO_SHEETS, async ({ Excel, host }) => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("register", sheetA(context).getRange("A2:B3"));
      sheetA(context).names.add("mark", '="x"').visible = false;
      sheetA(context).getRange("D1").values = [["=ROWS(register)"]];
      const name = names.getItem("REGISTER").load("formula,value,type,scope");
      const mark = sheetA(context).names.getItemOrNullObject("mark").load("formula,visible,scope,type");
      const elsewhere = names.getItemOrNullObject("mark");
      const rows = sheetA(context).getRange("D1").load("values");
      await context.sync();
      expect([name.formula, name.value, name.type, name.scope]).toEqual(["=A!$A$2:$B$3", "A!A2:B3", "Range", "Workbook"]);
      expect([mark.formula, mark.visible, mark.scope, mark.type, elsewhere.isNullObject]).toEqual([
        '="x"',
        false,
        "Worksheet",
        "String",
        true,
      ]);
      expect(rows.values).toEqual([[2]]);
    });
    expect([...host.cells.changes.workbook]).toEqual(["names"]);
  }));

test("a name that is given another formula points there, and one that is deleted is gone", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const name = context.workbook.names.add("register", sheetA(context).getRange("A1"));
      name.formula = "=A!$B$2:$B$3";
      const range = name.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("A!B2:B3");
      name.delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  }));

test.each<[string, object, (context: Excel.RequestContext) => unknown]>([
  [
    "a name that is there already",
    ITEM_ALREADY_EXISTS,
    ({ workbook }) => {
      workbook.names.add("register", "=1");
      workbook.names.add("REGISTER", "=2");
    },
  ],
  ["a name that looks like a cell", INVALID_ARGUMENT, ({ workbook }) => workbook.names.add("A1", "=1")],
  ["a formula without =", INVALID_ARGUMENT, ({ workbook }) => workbook.names.add("register", "1")],
  ["a name that is not there", ITEM_NOT_FOUND, ({ workbook }) => workbook.names.getItem("nej").load("formula")],
  ["the range of a text", ITEM_NOT_FOUND, ({ workbook }) => workbook.names.add("mark", '="x"').getRange().load("address")],
])("%s is refused", (_what, refused, batch) =>
  withHost(TWO_SHEETS, async (host) => expect(await refusal(host, batch)).toMatchObject(refused)),
);
