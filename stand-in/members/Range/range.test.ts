import { INVALID_ARGUMENT, ITEM_NOT_FOUND } from "../../testing/refusals";
import { cellsInAndOut } from "../../testing/cells-in-and-out";
import { refusal, withHost } from "../../testing/run";

const SHEETS = [
  {
    name: "A",
    rows: [
      ["Navn", "Antal"],
      ["x", 1],
      ["y", 2],
      [null, null],
      ["z", 3],
    ],
  },
];
const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("A");

test("what is written becomes what Excel makes of it", () =>
  withHost(SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("D1:D9");
      sheetOf(context).getRange("D9").numberFormat = [["@"]];
      range.values = [["=B2+B3"], ["'=tekst"], ["42"], ["TRUE"], ["50%"], [null], [""], ["-x y"], ["=1+1"]].map(([v]) => [
        v === "-x y" ? "'-x y" : v,
      ]);
      range.load("values,formulas,valueTypes,numberFormat,text");
      await context.sync();
      expect(range.values.flat()).toEqual([3, "=tekst", 42, true, 0.5, "", "", "-x y", "=1+1"]);
      expect(range.formulas.flat()[0]).toBe("=B2+B3");
      expect(range.valueTypes.flat()).toEqual(["Double", "String", "Double", "Boolean", "Double", "Empty", "Empty", "String", "String"]);
      expect(range.text.flat().slice(3, 5)).toEqual(["SAND", "50%"]);
      expect(range.numberFormat[8]).toEqual(["@"]);
    });
  }));

test("formulas follow an edit, also over other sheets", () =>
  withHost([...SHEETS, { name: "Sum", rows: [["=SUM(A!B:B)", '=COUNTIF(A!A:A,"x")']] }], async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sum = context.workbook.worksheets.getItem("Sum").getRange("A1:B1").load("values");
      await context.sync();
      expect(sum.values).toEqual([[6, 1]]);
      sheetOf(context).getRange("A3:B3").values = [["x", 20]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[24, 2]]);
    });
  }));

test("null leaves a cell, empty text clears it, and its look stays", () =>
  withHost(SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A2:B2");
      range.format.fill.color = "#FF0000";
      range.values = [[null, ""]];
      range.load("values");
      range.format.fill.load("color");
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[["x", ""]], "#FF0000"]);
    });
  }));

test("arrays of another size, broken formulas and unbounded ranges are refused", () =>
  withHost(SHEETS, async (host) => {
    expect(await refusal(host, (context) => void (sheetOf(context).getRange("A1:B2").values = [[1, 2, 3]]))).toEqual({
      ...INVALID_ARGUMENT,
      location: "Range.values",
    });
    expect(await refusal(host, (context) => void (sheetOf(context).getRange("A1").formulas = [["=SUM("]]))).toMatchObject({
      code: "InvalidArgument",
      message: "The formula can't be read: =SUM(",
    });
    expect(await refusal(host, (context) => void (sheetOf(context).getRange("A:A").values = [["x"]]))).toMatchObject({
      code: "InvalidArgument",
      message: "The request is too large for an unbounded range.",
    });
    expect(await refusal(host, (context) => sheetOf(context).getRange("Q1:R2:S3").load("address"))).toMatchObject(INVALID_ARGUMENT);
    expect(await refusal(host, (context) => sheetOf(context).getRange("A1").getOffsetRange(-1, 0).load("address"))).toMatchObject(
      INVALID_ARGUMENT,
    );
    expect(await refusal(host, (context) => sheetOf(context).getRange("F1:F9").getUsedRange().load("address"))).toMatchObject(
      ITEM_NOT_FOUND,
    );
  }));

test("other ranges seen from one", () =>
  withHost(SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("B2:C4");
      const seen = [
        range.getCell(1, 1),
        range.getRow(0),
        range.getColumn(1),
        range.getResizedRange(1, -1),
        range.getOffsetRange(1, 1),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getLastCell(),
        range.getBoundingRect("A1"),
        range.getIntersection("C1:D9"),
        range.getUsedRange(true),
        range.getRowsBelow(2),
      ].map((other) => other.load("address"));
      const none = range.getIntersectionOrNullObject("Z1");
      const whole = sheetOf(context).getRange("A:B").load("values,address,rowCount");
      await context.sync();
      expect(seen.map(({ address }) => address.replace("A!", ""))).toEqual([
        "C3",
        "B2:C2",
        "C2:C4",
        "B2:B5",
        "C3:D5",
        "B:C",
        "2:4",
        "C4",
        "A1:C4",
        "C2:C4",
        "B2:B3",
        "B5:C6",
      ]);
      expect([none.isNullObject, whole.values, whole.rowCount]).toEqual([true, null, 1_048_576]);
    });
  }));

test("special cells, clearing, merging, hiding", () =>
  withHost(SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const blanks = sheet.getRange("A1:B5").getSpecialCells("Blanks").load("address");
      const numbers = sheet.getRange("A1:B5").getSpecialCells("Constants", "Numbers").load("address");
      const none = sheet.getRange("A1:B5").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      expect([blanks.address, numbers.address, none.isNullObject]).toEqual(["A!A4:B4", "A!B2:B3,A!B5", true]);
      sheet.getRange("A1:B1").merge();
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("A5:B5").clear("Contents");
      const merged = sheet.getRange("A1:B1").load("values");
      const used = sheet.getUsedRange(true).load("address");
      const hidden = sheet.getRange("B1").load("columnHidden");
      await context.sync();
      expect([merged.values, used.address, hidden.columnHidden]).toEqual([[["Navn", ""]], "A!A1:B3", true]);
    });
    expect(await refusal(host, (context) => sheetOf(context).getRange("A1:B5").getSpecialCells("Formulas").load("address"))).toMatchObject(
      ITEM_NOT_FOUND,
    );
    expect(await refusal(host, (context) => void sheetOf(context).getRange("A1:A2").insert("Down"))).toMatchObject({ code: "ApiNotFound" });
  }));

test("looks of cells; what differs is null", () =>
  withHost(SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B2");
      range.getRow(0).format.font.bold = true;
      range.format.font.color = "#112233";
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      range.format.columnWidth = 90;
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      range.format.load("horizontalAlignment,wrapText,columnWidth");
      range.format.font.load("bold,color,size,name");
      const edge = range.format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      expect([
        range.format.font.bold,
        range.format.font.color,
        range.format.horizontalAlignment,
        range.format.wrapText,
        range.format.columnWidth,
        edge.style,
      ]).toEqual([null, "#112233", "Center", true, 90, "Continuous"]);
    });
  }));

test("20,000 × 12 cells go in and out through office.js's own chunks", () => cellsInAndOut(20_000));

test("a range has its place and size in points, without what is hidden", () =>
  withHost(SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A:C").format.columnWidth = 60;
      sheet.getRange("1:4").format.rowHeight = 15;
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("2:2").rowHidden = true;
      const range = sheet.getRange("B3:C4").load("left,top,width,height");
      await context.sync();
      expect([range.left, range.top, range.width, range.height]).toEqual([60, 15, 60, 30]);
    });
  }));

test("rows that go from a sheet that is not in front take the formulas that look at them along, and leave those of the sheet in front", () =>
  withHost(
    [
      {
        name: "Front",
        rows: [
          [1, "=A1"],
          [2, "=A2"],
          ["", "=A!A5"],
        ],
      },
      ...SHEETS,
    ],
    async ({ Excel }) => {
      await Excel.run(async (context) => {
        const front = context.workbook.worksheets.getItem("Front");
        front.activate();
        sheetOf(context).getRange("2:2").delete("Up");
        const formulas = front.getRange("B1:B3").load("formulas,values");
        const active = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        expect([formulas.formulas, formulas.values, active.name]).toEqual([[["=A1"], ["=A2"], ["=A!A4"]], [[1], [2], ["z"]], "Front"]);
        sheetOf(context).getRange("A:A").delete("Left");
        formulas.load("formulas");
        await context.sync();
        expect(formulas.formulas.slice(0, 2)).toEqual([["=A1"], ["=A2"]]);
      });
    },
  ));
