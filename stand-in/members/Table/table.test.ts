import { INVALID_ARGUMENT, ITEM_NOT_FOUND, MERGED_RANGE_CONFLICT } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";
import { sheetA, TWO_SHEETS } from "../../testing/two-sheets";

test("a table is made over cells, named, given a row, and found from a cell in it", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const table = sheetA(context).tables.add("A1:B3", true);
      table.name = "Systemer";
      table.rows.add(undefined, [["3", "z"]]);
      table.load("name,showHeaders,style");
      table.columns.load("items/name");
      const body = table.getDataBodyRange().load("address,values");
      const found = sheetA(context).getRange("B2").getTables().load("items/name");
      await context.sync();
      expect([
        table.name,
        table.showHeaders,
        table.columns.items.map(({ name }) => name),
        body.address,
        body.values[2],
        found.items.length,
      ]).toEqual(["Systemer", true, ["Id", "Navn"], "A!A2:B4", [3, "z"], 1]);
    });
  }));

test.each<[string, object, (context: Excel.RequestContext) => unknown]>([
  ["a table over another", MERGED_RANGE_CONFLICT, (context) => sheetA(context).tables.add("B3:C9", true)],
  [
    "a table over merged cells",
    MERGED_RANGE_CONFLICT,
    (context) => {
      sheetA(context).getRange("E2:E3").merge();
      sheetA(context).tables.add("D1:E4", true);
    },
  ],
  [
    "a table that is resized over merged cells",
    MERGED_RANGE_CONFLICT,
    (context) => {
      sheetA(context).getRange("A5:B5").merge();
      sheetA(context).tables.getItem("Tabel1").resize("A1:B6");
    },
  ],
  ["a table that is resized to another top row", INVALID_ARGUMENT, (context) => sheetA(context).tables.getItem("Tabel1").resize("A2:B6")],
  ["a table's name that is no name", INVALID_ARGUMENT, ({ workbook }) => void (workbook.tables.getItem("Tabel1").name = "to ord")],
  ["a style that is none", INVALID_ARGUMENT, ({ workbook }) => void (workbook.tables.getItem("Tabel1").style = "Pæn")],
  ["a table that is not there", ITEM_NOT_FOUND, ({ workbook }) => workbook.tables.getItem("Nej").load("name")],
  ["a column that is not there", ITEM_NOT_FOUND, ({ workbook }) => workbook.tables.getItem("Tabel1").columns.getItem("Nej").load("name")],
])("%s is refused", (_what, refused, batch) =>
  withHost(TWO_SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      sheetA(context).tables.add("A1:B3", true);
      await context.sync();
    });
    expect(await refusal(host, batch)).toMatchObject(refused);
  }),
);

test("the header row is a range of its own, and totals that are not there are not found", () =>
  withHost(TWO_SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      const table = sheetA(context).tables.add("A1:B3", true);
      table.name = "Systemer";
      const header = table.getHeaderRowRange().load("address,values");
      await context.sync();
      expect([header.address, header.values]).toEqual(["A!A1:B1", [["Id", "Navn"]]]);
    });
    expect(await refusal(host, ({ workbook }) => workbook.tables.getItem("Systemer").getTotalRowRange().load("address"))).toMatchObject(
      ITEM_NOT_FOUND,
    );
  }));

test("a table is resized over cells, which stay where they are", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const table = sheetA(context).tables.add("A1:B2", true);
      table.resize("A1:C5");
      const range = table.getRange().load("address");
      const header = sheetA(context).getRange("A1:C1").load("values");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(range.address).toBe("A!A1:C5");
      expect(header.values).toEqual([["Id", "Navn", "Kolonne3"]]);
      expect(body.values).toHaveLength(4);
    });
  }));
