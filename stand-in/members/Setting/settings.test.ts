import { INVALID_ARGUMENT, ITEM_NOT_FOUND } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";
import { sheetA, TWO_SHEETS } from "../../testing/two-sheets";

test("settings are any JSON, found by their very key, overwritten by add, and deleted", () =>
  withHost(TWO_SHEETS, async ({ Excel, host }) => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("k", { a: 1 });
      settings.add("k", { a: 2 });
      const setting = settings.getItem("k").load("key,value");
      const otherCase = settings.getItemOrNullObject("K");
      const count = settings.getCount();
      await context.sync();
      expect([setting.key, setting.value, otherCase.isNullObject, count.value]).toEqual(["k", { a: 2 }, true, 1]);
      setting.delete();
      settings.load("items/key");
      await context.sync();
      expect(settings.items).toEqual([]);
    });
    expect([...host.cells.changes.workbook]).toEqual(["settings"]);
  }));

test("document properties ignore case and keep the type of their value", () =>
  withHost(TWO_SHEETS, async ({ Excel, host }) => {
    await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("Kommune", "Test");
      custom.add("Antal", 3);
      const text = custom.getItem("kommune").load("key,value,type");
      const number = custom.getItem("Antal").load("value,type");
      await context.sync();
      expect([text.key, text.value, text.type, number.value, number.type]).toEqual(["Kommune", "Test", "String", 3, "Number"]);
    });
    expect([...host.cells.changes.workbook]).toEqual(["customProperties"]);
  }));

test("properties of a sheet are texts, and each sheet has its own", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      sheetA(context).customProperties.add("rolle", "register");
      const here = sheetA(context).customProperties.getItem("ROLLE").load("key,value");
      const elsewhere = context.workbook.worksheets.getItem("B").customProperties.getItemOrNullObject("rolle");
      await context.sync();
      expect([here.key, here.value, elsewhere.isNullObject]).toEqual(["rolle", "register", true]);
    });
  }));

test.each<[string, object, (context: Excel.RequestContext) => unknown]>([
  ["a setting that is not there", ITEM_NOT_FOUND, ({ workbook }) => workbook.settings.getItem("nej").load("value")],
  ["a setting without a key", INVALID_ARGUMENT, ({ workbook }) => workbook.settings.add("", 1)],
  ["a property that is not there", ITEM_NOT_FOUND, ({ workbook }) => workbook.properties.custom.getItem("nej").load("value")],
  ["a property that is an object", INVALID_ARGUMENT, ({ workbook }) => workbook.properties.custom.add("k", {})],
  ["a sheet's property that is not there", ITEM_NOT_FOUND, (context) => sheetA(context).customProperties.getItem("nej").load("value")],
])("%s is refused", (_what, refused, batch) =>
  withHost(TWO_SHEETS, async (host) => expect(await refusal(host, batch)).toMatchObject(refused)),
);
