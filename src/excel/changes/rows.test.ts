import type { CellValue } from "../../core/model/cell";
import type { RegisterMapping } from "../../core/model/register-data";
import type { NodeHost, SheetSource } from "../../../stand-in/node";
import { onStandIn, valuesOf } from "../testing/on-stand-in";
import { appendRows } from "./append-rows";
import { readCells } from "./read-cells";
import { revert } from "./revert";

const TITLE = { da: "Import", en: "Import" };
const SHEET: SheetSource = {
  name: "Systemer",
  rows: [
    ["Oversigt", null, null],
    ["System-id", "Egen", "Dato"],
    ["S1", "a", 45000],
    ["S2", "b", 45001],
  ],
};
const MAPPING: RegisterMapping = {
  register: "systems",
  sheet: "Systemer",
  headerRow: 1,
  firstRow: 2,
  rowSpan: 2,
  columns: { systemId: { column: 0, header: "System-id" }, date: { column: 2, header: "Dato" } },
  missing: [],
  unmatched: [{ column: 1, header: "Egen" }],
  score: 1,
};
const ROWS: Readonly<Record<string, CellValue>>[] = [{ systemId: "=S3", date: 45002 }, { systemId: "004" }];

async function edit(body: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    body(context.workbook.worksheets.getItem("Systemer"));
    await context.sync();
  });
}

async function makeTable(address: string): Promise<RegisterMapping> {
  await edit((sheet) => (sheet.tables.add(address, true).name = "Systemer1"));
  return { ...MAPPING, table: "Systemer1" };
}

async function tableAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Systemer1").getRange().load("address");
    await context.sync();
    return range.address;
  });
}

test("rows go below a plain register, look like the row above, and are taken back to nothing", () =>
  onStandIn([SHEET], async () => {
    await edit((sheet) => (sheet.getRange("C3:C4").numberFormat = [["dd-mm-yyyy"], ["dd-mm-yyyy"]]));
    const set = await appendRows(TITLE, MAPPING, ROWS);
    expect((await valuesOf("Systemer")).slice(4)).toEqual([
      ["=S3", "", 45002],
      ["004", "", ""],
    ]);
    const date = { sheet: "Systemer", row: 4, column: 2 };
    expect((await readCells([date]))[0]!.numberFormat).toBe("dd-mm-yyyy");
    expect((await revert(set)).refused).toEqual([]);
    // Rows that have been formatted still count as used.
    expect((await valuesOf("Systemer")).flat().filter((value) => value !== "")).toEqual(
      SHEET.rows.flat().filter((value) => value !== null),
    );
    expect((await readCells([date]))[0]!.numberFormat).toBe("General");
  }));

test("what stands below a plain register, or beside in its columns, is never written over", () =>
  onStandIn([{ ...SHEET, rows: [...SHEET.rows, [], [null, "Note"]] }], async () => {
    await expect(appendRows(TITLE, MAPPING, ROWS)).rejects.toMatchObject({ code: "rows-not-free", data: { sheet: "Systemer", row: 6 } });
    expect((await appendRows(TITLE, MAPPING, ROWS.slice(0, 1))).cells).toHaveLength(2);
  }));

test("a sum below the register is no data, so rows do not go below it", () =>
  onStandIn([{ ...SHEET, rows: [...SHEET.rows, ["I alt", null, 2]] }], async () => {
    const mapping = { ...MAPPING, rowSpan: 3, ignored: [{ kind: "total" as const, row: 4, text: "I alt" }] };
    await expect(appendRows(TITLE, mapping, ROWS)).rejects.toMatchObject({ code: "rows-not-free", data: { row: 5 } });
  }));

test("rows go below those that are prepared", () =>
  onStandIn([{ ...SHEET, rows: [...SHEET.rows, ["S-8"], ["S-9"]] }], async () => {
    const prepared = [4, 5].map((row) => ({ kind: "prepared" as const, row, text: "S" }));
    const set = await appendRows(TITLE, { ...MAPPING, rowSpan: 2, ignored: prepared }, ROWS);
    expect(new Set(set.cells.map(({ row }) => row))).toEqual(new Set([6, 7]));
  }));

test("a table's empty rows are filled first, then it gets more, and all of it is taken back", () =>
  onStandIn([SHEET], async () => {
    const mapping = await makeTable("A2:C5");
    const set = await appendRows(TITLE, mapping, [...ROWS, { systemId: "S5" }]);
    expect(await tableAddress()).toBe("Systemer!A2:C7");
    expect((await valuesOf("Systemer")).slice(4).map(([id]) => id)).toEqual(["=S3", "004", "S5"]);
    expect(set.cells.map(({ row }) => row)).toEqual([4, 4]);
    expect(set.rows).toEqual([
      {
        sheet: "Systemer",
        table: "Systemer1",
        row: 5,
        column: 0,
        formulas: [
          ["004", "", ""],
          ["S5", "", ""],
        ],
      },
    ]);
    expect((await revert(set)).refused).toEqual([]);
    expect(await tableAddress()).toBe("Systemer!A2:C5");
    expect(await valuesOf("Systemer")).toEqual(SHEET.rows.map((row) => row.map((value) => value ?? "")));
  }));

test("a row that was changed since stays", () =>
  onStandIn([SHEET], async () => {
    const mapping = await makeTable("A2:C4");
    const set = await appendRows(TITLE, mapping, ROWS);
    await edit((sheet) => (sheet.getRange("B6").values = [["rettet"]]));
    expect(await revert(set)).toEqual({ refused: [{ sheet: "Systemer", row: 4, column: 0, reason: "changed-meanwhile" }] });
    expect(await tableAddress()).toBe("Systemer!A2:C6");
  }));

test("a filtered table is left alone, and a column that the sheet lacks is an error", () =>
  onStandIn(
    [
      {
        ...SHEET,
        parts: {
          tables: [
            {
              id: "1",
              name: "Systemer1",
              rect: { row: 1, column: 0, rowCount: 3, columnCount: 3 },
              hasHeaders: true,
              hasTotals: false,
              columns: ["System-id", "Egen", "Dato"],
              showBandedRows: true,
              showFilterButton: true,
              filtered: true,
            },
          ],
        },
      },
    ],
    async () => {
      const mapping = { ...MAPPING, table: "Systemer1" };
      await expect(appendRows(TITLE, mapping, ROWS)).rejects.toMatchObject({ code: "table-filtered", data: { table: "Systemer1" } });
      await expect(appendRows(TITLE, mapping, [{ owner: "x" }])).rejects.toThrow('no column "owner"');
    },
  ));

test("when filling new rows is stopped, the rows go again", () =>
  onStandIn([SHEET], fillingStopped, {}, { requirementSets: { ExcelApi: "1.17" } }));

/** In an Excel that does not group steps nothing is tried a second time. */
async function fillingStopped({ host }: NodeHost): Promise<void> {
  const mapping = await makeTable("A2:C4");
  const { values } = host.cells;
  const write = values.write.bind(values);
  let stop = false;
  values.write = (sheet, rect, value) => {
    if (rect.columnCount === 1 && !stop) {
      stop = true;
      throw new Error("stop");
    }
    return write(sheet, rect, value);
  };
  await expect(appendRows(TITLE, mapping, ROWS)).rejects.toMatchObject({ code: "host" });
  expect(await tableAddress()).toBe("Systemer!A2:C4");
  expect(await valuesOf("Systemer")).toHaveLength(4);
}

test("in an Excel that can't resize a table its rows are inserted, with the same outcome", () =>
  onStandIn(
    [SHEET],
    async () => {
      const mapping = await makeTable("A2:C4");
      const set = await appendRows(TITLE, mapping, ROWS);
      expect(await tableAddress()).toBe("Systemer!A2:C6");
      expect((await valuesOf("Systemer")).slice(4).map(([id]) => id)).toEqual(["=S3", "004"]);
      expect((await revert(set)).refused).toEqual([]);
      expect(await tableAddress()).toBe("Systemer!A2:C4");
    },
    {},
    { requirementSets: { ExcelApi: "1.12" } },
  ));

test("a table that Excel says nothing of and does not grow gets no rows written below it", () =>
  onStandIn([SHEET], async () => {
    const mapping = await makeTable("A2:C4");
    const before = await valuesOf("Systemer");
    Excel.Table.prototype.resize = () => undefined;
    await expect(appendRows(TITLE, mapping, ROWS)).rejects.toMatchObject({
      code: "host",
      data: { detail: `Systemer1: 0 of ${ROWS.length} rows` },
    });
    expect(await valuesOf("Systemer")).toEqual(before);
    expect(await tableAddress()).toBe("Systemer!A2:C4");
  }));

test("a table of that name on another sheet is not the register's", () =>
  onStandIn([SHEET, { ...SHEET, name: "Kopi" }], async () => {
    const mapping = await makeTable("A2:C4");
    // As Excel has been seen to answer: https://github.com/OfficeDev/office-js/issues/2235.
    const inSheet = Excel.TableCollection.prototype.getItemOrNullObject;
    Excel.TableCollection.prototype.getItemOrNullObject = function (key) {
      return inSheet.call(this.context.workbook.tables, key);
    };
    const set = await appendRows(TITLE, { ...mapping, sheet: "Kopi" }, ROWS);
    expect(set.rows).toEqual([]);
    expect(await tableAddress()).toBe("Systemer!A2:C4");
    expect((await valuesOf("Kopi")).slice(4).map(([id]) => id)).toEqual(["=S3", "004"]);
  }));
