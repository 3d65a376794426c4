import type { CellValue } from "../core/model/cell";
import { AppError } from "../app/failures/errors";
import { onStandIn } from "./testing/on-stand-in";
import { createWorkbookPort } from "./workbook-port";

const port = createWorkbookPort("da");
const SYSTEMS = {
  name: "Systemer",
  rows: [
    ["Overblik", null],
    ["System-id", "Systemnavn"],
    ["S1", "ESDH"],
    ["S2", "Løn"],
  ],
};

test("sheets tell used range, top and visibility", () =>
  onStandIn([SYSTEMS, { name: "Tom", rows: [] }, { name: "Skjult", rows: [["x"]], visibility: "hidden" }], async () => {
    expect(await port.sheets()).toEqual([
      {
        name: "Systemer",
        visibility: "visible",
        used: { row: 0, column: 0, rowCount: 4, columnCount: 2 },
        tables: [],
        top: [
          ["Overblik", ""],
          ["System-id", "Systemnavn"],
          ["S1", "ESDH"],
          ["S2", "Løn"],
        ],
      },
      { name: "Tom", visibility: "visible", used: null, tables: [], top: [] },
      { name: "Skjult", visibility: "hidden", used: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, tables: [], top: [["x"]] },
    ]);
  }));

test("a sheet that Excel does not let be read is named as unread and hides no other", () =>
  onStandIn([{ name: "Diagram", rows: [["x"]] }, SYSTEMS, { name: "Makro", rows: [] }], async ({ host }) => {
    host.states.refusingSheets.add("Diagram").add("Makro");
    const sheets = await port.sheets();
    expect(sheets.map(({ name, unread, top }) => [name, unread, top.length])).toEqual([
      ["Diagram", true, 0],
      ["Systemer", undefined, 4],
      ["Makro", true, 0],
    ]);
    const { made, refused } = await port.applyChanges({ da: "Ret", en: "Fix" }, [
      { sheet: "Systemer", row: 2, column: 1, expected: "ESDH", value: "Esdh" },
      { sheet: "Diagram", row: 0, column: 0, expected: "x", value: "y" },
    ]);
    expect([made?.cells.length, refused.map(({ reason }) => reason)]).toEqual([1, ["protected"]]);
  }));

test("where no sheet at all can be read, that is the failure", () =>
  onStandIn([SYSTEMS], async ({ host }) => {
    host.states.refusingSheets.add("Systemer");
    await expect(port.sheets()).rejects.toMatchObject({ code: "host" });
  }));

test.each([
  ["cellEditing", "cell-editing"],
  ["notInFront", "not-in-front"],
] as const)("%s: what can't be done now says so, and the sheets can be read where Excel answers", (state, code) =>
  onStandIn([SYSTEMS], async ({ host }) => {
    host.states[state] = true;
    await expect(port.activeCell()).rejects.toMatchObject({ code });
    if (state === "notInFront") expect(await port.sheets()).toHaveLength(1);
    else await expect(port.sheets()).rejects.toMatchObject({ code });
  }),
);

test("of a tall rectangle only the rows that hold something are read", () =>
  onStandIn([SYSTEMS], async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Systemer");
      sheet.getRange("B300000").values = [["langt nede"]];
      sheet.getRange("A1048576").values = [["nederst"]];
      await context.sync();
    });
    const read: [number, CellValue[][]][] = [];
    await port.readRows("Systemer", { row: 1, column: 0, rowCount: 1_048_575, columnCount: 2 }, (start, rows) => {
      read.push([start, rows.map((row) => [...row])]);
    });
    expect(read).toEqual([
      [
        0,
        [
          ["System-id", "Systemnavn"],
          ["S1", "ESDH"],
          ["S2", "Løn"],
        ],
      ],
      [299_998, [["", "langt nede"]]],
      [1_048_574, [["nederst", ""]]],
    ]);
  }));

test("rows come in chunks, in order and whole", () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => [i, `T${i}`]);
  return onStandIn([{ name: "Sager", rows }], async () => {
    const starts: number[] = [];
    const read: CellValue[][] = [];
    await port.readRows("Sager", { row: 0, column: 0, rowCount: rows.length, columnCount: 2 }, (start, chunk) => {
      starts.push(start);
      for (const row of chunk) read.push([...row]);
    });
    expect(starts).toEqual([0, 25_000, 50_000]);
    expect(read).toEqual(rows);
  });
});

test("reading stops between two chunks when it is cancelled", () =>
  onStandIn([{ name: "Sager", rows: Array.from({ length: 60_000 }, (_, i) => [i, i]) }], async () => {
    const controller = new AbortController();
    let chunks = 0;
    const reading = port.readRows(
      "Sager",
      { row: 0, column: 0, rowCount: 60_000, columnCount: 2 },
      () => {
        chunks++;
        controller.abort();
      },
      controller.signal,
    );
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(chunks).toBe(1);
  }));

test.each([false, true])("date1904 is %s as the workbook has it", (date1904) =>
  onStandIn([SYSTEMS], async () => expect(await port.date1904()).toBe(date1904), { date1904 }),
);

test("a cell is selected on its sheet", () =>
  onStandIn([{ name: "Først", rows: [] }, SYSTEMS], async ({ Excel: excel }) => {
    await port.selectCell("Systemer", 2, 1);
    await excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Systemer!B3");
    });
  }));

test("a sheet that is gone or hidden can't be selected, and the user is told which", () =>
  onStandIn([SYSTEMS, { name: "Skjult", rows: [["x"]], visibility: "hidden" }], async () => {
    await expect(port.selectCell("Væk", 0, 0)).rejects.toMatchObject({ code: "sheet-gone", data: { sheet: "Væk" } });
    await expect(port.selectCell("Skjult", 0, 0)).rejects.toMatchObject({ code: "sheet-hidden", data: { sheet: "Skjult" } });
  }));

test("what Excel refuses becomes a failure with Excel's own words", () =>
  onStandIn([SYSTEMS], async () => {
    const refused = port.readRows("Væk", { row: 0, column: 0, rowCount: 1, columnCount: 1 }, () => undefined);
    await expect(refused).rejects.toBeInstanceOf(AppError);
    await expect(refused).rejects.toMatchObject({ code: "sheet-gone", data: { detail: expect.stringContaining("ItemNotFound") } });
  }));

test("the active cell is told with its sheet, also within a selection of several", () =>
  onStandIn([{ name: "Først", rows: [] }, SYSTEMS], async ({ Excel: excel }) => {
    await port.selectCell("Systemer", 2, 1);
    expect(await port.activeCell()).toEqual({ sheet: "Systemer", row: 2, column: 1 });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Systemer").getRange("B2:C4").select();
      await context.sync();
    });
    expect(await port.activeCell()).toEqual({ sheet: "Systemer", row: 1, column: 1 });
  }));
