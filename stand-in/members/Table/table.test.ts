import { INVALID_ARGUMENT, INVALID_OPERATION, ITEM_NOT_FOUND } from "../../testing/refusals";
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
  ["a table over another", INVALID_OPERATION, (context) => sheetA(context).tables.add("B3:C9", true)],
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
