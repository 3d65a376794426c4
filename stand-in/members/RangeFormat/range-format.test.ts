import { ACCESS_DENIED, INVALID_ARGUMENT, notAnswered } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";
import { sheetA, TWO_SHEETS } from "../../testing/two-sheets";

test("fill, font and alignment are read back, and differing cells answer null or an empty colour", () =>
  withHost(TWO_SHEETS, async ({ Excel, host }) => {
    await Excel.run(async (context) => {
      const { format } = sheetA(context).getRange("A1:B1");
      format.fill.color = "yellow";
      format.font.bold = true;
      format.font.color = "#9c0006";
      format.font.size = 14;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      format.fill.load("color");
      format.font.load("bold,color,size,italic");
      const both = sheetA(context).getRange("A1:A2").format;
      both.load("horizontalAlignment");
      both.fill.load("color");
      both.font.load("bold");
      await context.sync();
      expect([format.fill.color, format.font.bold, format.font.color, format.font.size, format.font.italic]).toEqual([
        "#FFFF00",
        true,
        "#9C0006",
        14,
        false,
      ]);
      expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel]).toEqual([
        "Center",
        "Top",
        true,
        2,
      ]);
      expect([both.horizontalAlignment, both.fill.color, both.font.bold]).toEqual([null, "", null]);
      format.fill.clear();
      format.fill.load("color");
      await context.sync();
      expect(format.fill.color).toBe("#FFFFFF");
    });
    const { changes, sheets } = host.cells;
    expect([...changes.styles.get(sheets.find("A")!)!]).toEqual([0, 1]);
    expect([...changes.values.get(sheets.find("A")!)!]).toEqual([]);
  }));

test("widths and heights are points, and null where they differ", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = sheetA(context);
      sheet.getRange("A:A").format.columnWidth = 90;
      sheet.getRange("1:1").format.rowHeight = 30;
      const [a, ab] = ["A1", "A1:B2"].map((address) => sheet.getRange(address).format.load("columnWidth,rowHeight"));
      await context.sync();
      expect([a!.columnWidth, a!.rowHeight, ab!.columnWidth, ab!.rowHeight]).toEqual([90, 30, null, null]);
    });
  }));

test("a border is drawn along its side only", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const bottom = sheetA(context).getRange("A1:B2").format.borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.color = "#C00000";
      const sides = (address: string, side: "EdgeBottom" | "EdgeTop"): Excel.RangeBorder =>
        sheetA(context).getRange(address).format.borders.getItem(side).load("style,color");
      const [drawn, above, other] = [sides("B2", "EdgeBottom"), sides("B1", "EdgeBottom"), sides("B2", "EdgeTop")];
      await context.sync();
      expect([drawn.style, drawn.color, above.style, other.style]).toEqual(["Continuous", "#C00000", "None", "None"]);
    });
  }));

test.each<[string, object, (format: Excel.RangeFormat, sheet: Excel.Worksheet) => unknown]>([
  ["a colour that is none", INVALID_ARGUMENT, ({ fill }) => void (fill.color = "blågrøn")],
  ["an alignment that is none", INVALID_ARGUMENT, (format) => void (format.horizontalAlignment = "Skrå" as "Left")],
  ["a negative width", INVALID_ARGUMENT, (format) => void (format.columnWidth = -1)],
  [
    "a diagonal border",
    notAnswered("RangeBorderCollection.getItem(DiagonalUp)"),
    ({ borders }) => borders.getItem("DiagonalUp").load("style"),
  ],
  [
    "a protected sheet",
    ACCESS_DENIED,
    (format, sheet) => {
      sheet.protection.protect();
      format.fill.color = "red";
    },
  ],
])("%s is refused", (_what, refused, change) =>
  withHost(TWO_SHEETS, async (host) =>
    expect(await refusal(host, (context) => change(sheetA(context).getRange("A1").format, sheetA(context)))).toMatchObject(refused),
  ),
);

test("columns and rows are made to fit their texts, and a column without any keeps its width", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = sheetA(context);
      sheet.getRange("A1:B2").values = [
        ["Id", "En overskrift, som er lang"],
        ["1", "to\nlinjer"],
      ];
      sheet.getRange("A:C").format.columnWidth = 60;
      sheet.getRange("A1:C2").format.autofitColumns();
      sheet.getRange("A1:C2").format.autofitRows();
      const widths = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
      const heights = ["A1", "A2"].map((address) => sheet.getRange(address).format.load("rowHeight"));
      await context.sync();
      const [narrow, wide, kept] = widths.map(({ columnWidth }) => columnWidth);
      expect([narrow! < 60, wide! > 100, kept]).toEqual([true, true, 60]);
      expect(heights.map(({ rowHeight }) => rowHeight)).toEqual([15, 30]);
    });
  }));
