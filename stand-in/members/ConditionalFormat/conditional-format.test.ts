import { ACCESS_DENIED, INVALID_ARGUMENT, ITEM_NOT_FOUND, notAnswered } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";
import { sheetA, TWO_SHEETS } from "../../testing/two-sheets";

function addCustom(context: Excel.RequestContext, address: string, formula: string): Excel.ConditionalFormat {
  const format = sheetA(context).getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  return format;
}

test("formats by formula: newest first, read back, deleted", () =>
  withHost(TWO_SHEETS, async ({ Excel, host }) => {
    await Excel.run(async (context) => {
      for (const [address, formula] of [
        ["A2:B3", '=$A2="1"'],
        ["A2:A3", '=$B2="y"'],
      ] as const) {
        const { format } = addCustom(context, address, formula).custom;
        format.fill.color = "#FFC7CE";
        format.font.bold = true;
      }
      const formats = sheetA(context).getRange().conditionalFormats.load("items/type,items/priority,items/id");
      await context.sync();
      const rules = formats.items.map((item) => ({ rule: item.custom.rule.load("formula"), range: item.getRange().load("address") }));
      await context.sync();
      expect(rules.map(({ rule, range }) => [rule.formula, range.address])).toEqual([
        ['=$B2="y"', "A!A2:A3"],
        ['=$A2="1"', "A!A2:B3"],
      ]);
      formats.items[0]!.delete();
      const count = sheetA(context).getRange("A2").conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    expect([...host.cells.changes.aspects.get(host.cells.sheets.find("A")!)!]).toEqual(["conditionalFormats"]);
  }));

test("fill and font are read back, and cleared", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const { fill, font } = addCustom(context, "A2", "=TRUE").custom.format;
      fill.color = "#ffc7ce";
      font.color = "#9C0006";
      font.italic = true;
      font.underline = "Single";
      fill.load("color");
      font.load("color,italic,underline,bold");
      await context.sync();
      expect([fill.color, font.color, font.italic, font.underline, font.bold]).toEqual(["#FFC7CE", "#9C0006", true, "Single", null]);
      fill.clear();
      font.clear();
      fill.load("color");
      font.load("color,underline");
      await context.sync();
      expect([fill.color, font.color, font.underline]).toEqual(["", "", "None"]);
    });
  }));

test("a priority that is set moves the others, so that each is there once", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      for (const n of [3, 2, 1]) addCustom(context, "A1", `=ROW()=${n}`);
      const formats = sheetA(context).getRange("A1").conditionalFormats.load("items/priority");
      await context.sync();
      formats.items[0]!.priority = 1;
      const after = sheetA(context).getRange("A1").conditionalFormats.load("items/priority");
      await context.sync();
      const rules = after.items.map((item) => item.custom.rule.load("formula"));
      await context.sync();
      expect(after.items.map(({ priority }) => priority)).toEqual([0, 1, 2]);
      expect(rules.map(({ formula }) => formula)).toEqual(["=ROW()=2", "=ROW()=1", "=ROW()=3"]);
    });
  }));

test.each<[string, object, (context: Excel.RequestContext) => unknown]>([
  ["a rule that is no formula", INVALID_ARGUMENT, (context) => addCustom(context, "A1", "nej")],
  ["a colour that is none", INVALID_ARGUMENT, (context) => void (addCustom(context, "A1", "=1").custom.format.fill.color = "nej")],
  ["an id that is none", ITEM_NOT_FOUND, (context) => sheetA(context).getRange().conditionalFormats.getItem("nope").load("type")],
  [
    "a place in the list that is none",
    ITEM_NOT_FOUND,
    (context) => sheetA(context).getRange().conditionalFormats.getItemAt(0).load("type"),
  ],
  [
    "a data bar",
    notAnswered("ConditionalFormatCollection.add(DataBar)"),
    (context) => sheetA(context).getRange("A1").conditionalFormats.add("DataBar").load("type"),
  ],
  [
    "a double underline",
    notAnswered("ConditionalRangeFont.underline(Double)"),
    (context) => void (addCustom(context, "A1", "=1").custom.format.font.underline = "Double"),
  ],
  [
    "a protected sheet",
    ACCESS_DENIED,
    (context) => {
      sheetA(context).protection.protect();
      addCustom(context, "A1", "=1");
    },
  ],
])("%s is refused", (_what, refused, batch) =>
  withHost(TWO_SHEETS, async (host) => expect(await refusal(host, batch)).toMatchObject(refused)),
);
