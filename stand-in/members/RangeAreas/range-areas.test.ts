import { INVALID_ARGUMENT, INVALID_REFERENCE, ITEM_NOT_FOUND } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";

const SHEETS = [
  {
    name: "A",
    rows: [
      ["x", ""],
      ["", "y"],
      ["x", ""],
    ],
  },
];
const blanks = (context: Excel.RequestContext): Excel.RangeAreas =>
  context.workbook.worksheets.getItem("A").getRange("A1:B3").getSpecialCells("Blanks");

test("areas are counted, named, listed and formatted together", () =>
  withHost(SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const areas = blanks(context).load("address,areaCount");
      areas.areas.load("items/address");
      areas.format.fill.color = "#FFC7CE";
      areas.worksheet.load("name");
      const fills = ["B1", "A2", "B2"].map((cell) => context.workbook.worksheets.getItem("A").getRange(cell).format.fill.load("color"));
      await context.sync();
      expect([areas.address, areas.areaCount, areas.worksheet.name]).toEqual(["A!B1,A!A2,A!B3", 3, "A"]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["A!B1", "A!A2", "A!B3"]);
      expect(fills.map(({ color }) => color)).toEqual(["#FFC7CE", "#FFC7CE", "#FFFFFF"]);
    });
  }));

test("a conditional format of areas covers each of them, and has no one range", () =>
  withHost(SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      blanks(context).conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      const sheet = context.workbook.worksheets.getItem("A");
      const counts = ["B1", "B2", "B3"].map((cell) => sheet.getRange(cell).conditionalFormats.getCount());
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0, 1]);
    });
    expect(
      await refusal(host, (context) =>
        context.workbook.worksheets.getItem("A").getRange().conditionalFormats.getItemAt(0).getRange().load("address"),
      ),
    ).toMatchObject(INVALID_REFERENCE);
  }));

test.each<[string, object, (range: Excel.Range) => unknown]>([
  ["cells of a kind that the range has none of", ITEM_NOT_FOUND, (range) => range.getSpecialCells("Formulas").load("address")],
  ["a kind of value that is none", INVALID_ARGUMENT, (range) => range.getSpecialCells("Constants", "Nej" as "All").load("address")],
])("%s are refused", (_what, refused, ask) =>
  withHost(SHEETS, async (host) =>
    expect(await refusal(host, (context) => ask(context.workbook.worksheets.getItem("A").getRange("A1:B3")))).toMatchObject(refused),
  ),
);
