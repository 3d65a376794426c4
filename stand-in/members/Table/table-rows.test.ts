import type { TablePart } from "../../document";
import { documentFromSheets, startHost } from "../../node";
import { refusal, withHost } from "../../testing/run";

const TABLE: TablePart = {
  id: "1",
  name: "T",
  rect: { row: 0, column: 0, rowCount: 4, columnCount: 2 },
  hasHeaders: true,
  hasTotals: false,
  columns: ["Id", "Navn"],
  showBandedRows: true,
  showFilterButton: true,
};
const ROWS = [
  ["Id", "Navn", null],
  [1, "x", null],
  [2, "y", null],
  [3, "z", "bagved"],
];
const sheet = (change: Partial<TablePart> = {}, rows = ROWS) => ({ name: "A", rows, parts: { tables: [{ ...TABLE, ...change }] } });

test("a table's last rows go where nothing lies below them, also in a sheet that came with a file, and no cell moves", async () => {
  const document = documentFromSheets([sheet()]);
  const host = await startHost({ document: { ...document, fileSheets: document.snapshot.sheetOrder } });
  try {
    await host.Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem("T").getDataBodyRange().getLastRow().getResizedRange(0, 0).delete("Up");
      const body = tables.getItem("T").getDataBodyRange().load("address,values");
      const beside = context.workbook.worksheets.getItem("A").getRange("A4:C4").load("values");
      await context.sync();
      expect([body.address, body.values]).toEqual([
        "A!A2:B3",
        [
          [1, "x"],
          [2, "y"],
        ],
      ]);
      expect(beside.values).toEqual([["", "", "bagved"]]);
    });
  } finally {
    host.close();
  }
});

test.each([
  ["in the middle", {}, ROWS, "A2:B2"],
  ["with a total below", { hasTotals: true }, ROWS, "A3:B3"],
  ["with cells below", {}, [...ROWS, ["note", null, null]], "A4:B4"],
  ["of which not all columns are given", {}, ROWS, "A4:A4"],
])("rows %s are not moved", (_what, change, rows, address) =>
  withHost([sheet(change, rows)], async (host) => {
    expect(await refusal(host, (context) => context.workbook.worksheets.getItem("A").getRange(address).delete("Up"))).toMatchObject({
      code: "ApiNotFound",
    });
  }),
);

test("a filter that came with the file is told, and keeps rows from being deleted", () =>
  withHost([sheet({ filtered: true })], async (host) => {
    await host.Excel.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem("T");
      autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, true]);
    });
    expect(await refusal(host, (context) => context.workbook.worksheets.getItem("A").getRange("A4:B4").delete("Up"))).toMatchObject({
      code: "InsertDeleteConflict",
    });
  }));

test("merged areas whose first cell is in a range; none is a null object", () =>
  withHost([{ name: "A", rows: ROWS }], async ({ Excel }) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("A").getRange("E2:F3").merge();
      const begun = worksheets.getItem("A").getRange("A1:E2").getMergedAreasOrNullObject().load("address");
      const touched = worksheets.getItem("A").getRange("F3:G9").getMergedAreasOrNullObject().load("isNullObject");
      const none = worksheets.getItem("A").getRange("A1:D9").getMergedAreasOrNullObject().load("isNullObject");
      await context.sync();
      expect([begun.address, touched.isNullObject, none.isNullObject]).toEqual(["A!E2:F3", true, true]);
    });
  }));

test("a number format never changes what a cell holds", () =>
  withHost([{ name: "A", rows: [["007", 7]] }], async ({ Excel }) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1:B1");
      for (const format of ["@", "General", "0.00", "@"]) {
        range.numberFormat = [[format, format]];
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([["007", 7]]);
      }
    });
  }));

test("of the tables only those that a range touches can be asked for through it", () =>
  withHost([sheet()], async ({ Excel }) => {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("A");
      const touched = worksheet.getRange("A2").getTables();
      const beside = worksheet.getRange("E2").getTables();
      const counts = [touched.getCount(), beside.getCount()];
      const [found, none] = [touched, beside].map((tables) => tables.getItemOrNullObject("t").load("name"));
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0]);
      expect([found!.name, none!.isNullObject]).toEqual(["T", true]);
    });
  }));

// https://github.com/OfficeDev/office-js-snippets/blob/prod/samples/excel/46-table/get-data-from-table.yaml and 42-range/used-range.yaml.
test("the first rows of a table that was made of its headers take the place of the blank one below them", () =>
  withHost([{ name: "A", rows: [] }], async ({ Excel }) => {
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("A").tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["Date", "Amount"]];
      const fresh = table.getDataBodyRange().load("address");
      const first = table.rows.add(undefined, [
        ["x", 1],
        ["y", 2],
      ]);
      first.load("index");
      const body = table.getDataBodyRange().load("address,values");
      table.rows.add(undefined, [["z", 3]]);
      const more = table.getDataBodyRange().load("address");
      await context.sync();
      expect([fresh.address, first.index, body.address, more.address]).toEqual(["A!A2:B2", 0, "A!A2:B3", "A!A2:B4"]);
      expect(body.values).toEqual([
        ["x", 1],
        ["y", 2],
      ]);
    });
  }));
