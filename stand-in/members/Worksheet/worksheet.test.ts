import { INVALID_ARGUMENT, ITEM_ALREADY_EXISTS, ITEM_NOT_FOUND, notAnswered } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";

const SHEETS = [
  {
    name: "Systemer",
    rows: [
      ["Id", "Navn"],
      ["S1", "ESDH"],
    ],
  },
  { name: "Andet ark", rows: [] },
];

test("sheets are listed, added, renamed and deleted", () =>
  withHost(SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Resumé");
      added.load("name,position,visibility");
      await context.sync();
      expect([added.name, added.position, added.visibility]).toEqual(["Resumé", 2, "Visible"]);
      added.name = "Resumé 2";
      context.workbook.worksheets.getItem("andet ark").delete();
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["Systemer", "Resumé 2"]);
    });
  }));

test("a sheet that is added, hidden or shown takes nobody to it; only activate does", () =>
  withHost(SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const active = async (): Promise<string> => {
        const sheet = worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return sheet.name;
      };
      const added = worksheets.add("Resumé");
      expect(await active()).toBe("Systemer");
      added.visibility = "Hidden";
      await context.sync();
      added.visibility = "Visible";
      expect(await active()).toBe("Systemer");
      added.activate();
      expect(await active()).toBe("Resumé");
      added.visibility = "Hidden";
      expect(await active()).not.toBe("Resumé");
    });
  }));

test("refusals carry Excel's codes and say where", () =>
  withHost(SHEETS, async (host) => {
    expect(await refusal(host, (context) => context.workbook.worksheets.getItem("Nope").load("name"))).toEqual({
      ...ITEM_NOT_FOUND,
      location: "WorksheetCollection.getItem",
    });
    expect(await refusal(host, (context) => context.workbook.worksheets.add("systemer"))).toMatchObject(ITEM_ALREADY_EXISTS);
    expect(await refusal(host, (context) => context.workbook.worksheets.add("a/b"))).toMatchObject(INVALID_ARGUMENT);
    expect(await refusal(host, (context) => context.workbook.worksheets.getItem("Systemer").slicers.load("items"))).toEqual(
      notAnswered("Worksheet.slicers"),
    );
  }));

test("a missing sheet is a null object where that was asked for", () =>
  withHost(SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nope");
      missing.delete();
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
  }));

test("the used range of an empty sheet", () =>
  withHost(SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const empty = context.workbook.worksheets.getItem("Andet ark");
      const used = empty.getUsedRange().load("address");
      const none = empty.getUsedRangeOrNullObject(true);
      const filled = context.workbook.worksheets.getItem("Systemer").getUsedRange(true).load("address");
      await context.sync();
      expect([used.address, none.isNullObject, filled.address]).toEqual(["'Andet ark'!A1", true, "Systemer!A1:B2"]);
    });
  }));

test("a sheet made here has no comments, notes, pictures or pivot tables; what came with a file is there and not counted", () =>
  withHost(SHEETS, async (host) => {
    // Notes too, for an office.js that knows them.
    const kinds = ["comments", "shapes", "pivotTables"] as const;
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Systemer");
      const counts = kinds.map((kind) => sheet[kind].getCount());
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([0, 0, 0]);
    });
    const { cells } = host.host;
    cells.parts.change(cells.sheets.find("Systemer")!, { beside: kinds });
    for (const kind of kinds)
      expect(await refusal(host, (context) => context.workbook.worksheets.getItem("Systemer")[kind].getCount())).toMatchObject({
        code: "ApiNotFound",
      });
  }));
