import * as fc from "fast-check";
import type { CellValue } from "../../core/model/cell";
import type { SheetSource } from "../../../stand-in/node";
import { onStandIn, valuesOf } from "../testing/on-stand-in";
import { applyChanges } from "./apply-changes";
import { readCells } from "./read-cells";
import { revert } from "./revert";

const TITLE = { da: "Rettelse", en: "Change" };
const SHEET: SheetSource = {
  name: "Ark 'A'",
  rows: [
    ["Id", "Navn", "Antal"],
    ["S1", " ESDH ", 5],
    ["S2", "Løn", "=C2+1"],
    ["S3", "", true],
  ],
};
const at = (row: number, column: number, sheet = SHEET.name): { sheet: string; row: number; column: number } => ({ sheet, row, column });

async function edit(body: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    body(context.workbook.worksheets.getItem(SHEET.name));
    await context.sync();
  });
}

test("cells are read in the order asked for, formulas apart from texts that look like them, and null where the sheet is gone", () =>
  onStandIn([SHEET], async () => {
    await edit((sheet) => (sheet.getRange("E1:E2").values = [["'=1+1"], ["''x"]]));
    expect(await readCells([at(2, 2), at(0, 0, "Væk"), at(0, 4), at(1, 4), at(3, 2), at(3, 1)])).toEqual([
      { formula: "=C2+1", value: 6, numberFormat: "General" },
      null,
      { formula: "'=1+1", value: "=1+1", numberFormat: "General" },
      { formula: "''x", value: "'x", numberFormat: "General" },
      { formula: true, value: true, numberFormat: "General" },
      { formula: "", value: "", numberFormat: "General" },
    ]);
  }));

test("changes are made, told and taken back exactly", () =>
  onStandIn([SHEET], async () => {
    await edit((sheet) => (sheet.getRange("A4").numberFormat = [["@"]]));
    const before = await valuesOf(SHEET.name);
    const outcome = await applyChanges(TITLE, [
      { ...at(1, 1), expected: " ESDH ", value: "ESDH" },
      { ...at(1, 2), expected: 5, value: 46000, numberFormat: "dd-mm-yyyy" },
      { ...at(3, 1), expected: "", value: "=+45" },
      { ...at(3, 0), expected: "S3", value: "007" },
    ]);
    expect(outcome.refused).toEqual([]);
    expect(outcome.made).toMatchObject({ title: TITLE, rows: [] });
    expect(outcome.made!.at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(outcome.made!.cells).toContainEqual({
      ...at(1, 2),
      before: { formula: 5, numberFormat: "General" },
      after: { formula: 46000, numberFormat: "dd-mm-yyyy" },
    });
    expect((await valuesOf(SHEET.name)).slice(1)).toEqual([
      ["S1", "ESDH", 46000],
      ["S2", "Løn", 46001],
      ["007", "=+45", true],
    ]);
    const back = await revert(outcome.made!);
    expect(back.refused).toEqual([]);
    expect(back.made!.cells).toHaveLength(4);
    expect(await valuesOf(SHEET.name)).toEqual(before);
    expect((await readCells([at(1, 2), at(3, 0)])).map((cell) => cell!.numberFormat)).toEqual(["General", "@"]);
  }));

test("what can't be changed is told cell by cell, and the rest is changed", () =>
  onStandIn([SHEET, { name: "Låst", rows: [["x"]] }], async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Låst").protection.protect();
      context.workbook.worksheets.getItem(SHEET.name).getRange("E1:F2").merge();
      context.workbook.worksheets.getItem(SHEET.name).getRange("H1").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
    });
    const { made, refused } = await applyChanges(TITLE, [
      { ...at(0, 0, "Væk"), expected: "", value: "a" },
      { ...at(0, 0, "Låst"), expected: "x", value: "a" },
      { ...at(2, 2), expected: 6, value: 7 },
      { ...at(1, 1), expected: "ESDH", value: "a" },
      { ...at(1, 5), expected: "", value: "a" },
      { ...at(0, 4), expected: "", value: "Sammen" },
      { ...at(1, 7), expected: 2, value: 9 },
    ]);
    expect(new Map(refused.map(({ sheet, row, column, reason }) => [`${sheet} ${row} ${column}`, reason]))).toEqual(
      new Map([
        ["Væk 0 0", "sheet-gone"],
        ["Låst 0 0", "protected"],
        [`${SHEET.name} 2 2`, "formula"],
        [`${SHEET.name} 1 1`, "changed-meanwhile"],
        [`${SHEET.name} 1 5`, "merged"],
        [`${SHEET.name} 1 7`, "formula"],
      ]),
    );
    expect(made!.cells.map(({ row, column }) => [row, column])).toEqual([[0, 4]]);
  }));

test("a cell that was changed since is left when the step is taken back", () =>
  onStandIn([SHEET], async () => {
    const { made } = await applyChanges(TITLE, [
      { ...at(1, 1), expected: " ESDH ", value: "ESDH" },
      { ...at(2, 1), expected: "Løn", value: "Lønsystem" },
    ]);
    await edit((sheet) => (sheet.getRange("B3").values = [["Mit eget"]]));
    const { made: used, refused } = await revert(made!);
    expect(refused).toEqual([{ ...at(2, 1), reason: "changed-meanwhile" }]);
    expect(used!.cells.map(({ row }) => row)).toEqual([1]);
    expect((await valuesOf(SHEET.name)).map((row) => row[1])).toEqual(["Navn", " ESDH ", "Mit eget", ""]);
  }));

test("what is changed comes back as it was, whatever the cells held and were given", () =>
  onStandIn([{ name: "Ark", rows: [["x"]] }], async () => {
    const content = fc.oneof(
      fc.constantFrom<CellValue>(
        "",
        "=1+1",
        "'x",
        "''",
        "+45",
        "-x",
        "@navn",
        "007",
        "01-03-2022",
        "TRUE",
        "maj 2026",
        "1.2.3",
        "Ja ",
        true,
        0,
        45000.5,
      ),
      fc.string({ maxLength: 12 }).filter((text) => !/\p{Cc}/u.test(text)),
      fc.integer(),
    );
    const format = fc.constantFrom("General", "@", "dd-mm-yyyy", "#,##0");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(content, format, content, fc.option(format, { nil: undefined })), { minLength: 1, maxLength: 6 }),
        async (cells) => {
          await Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Ark").getRange("A1:A10").clear();
            await context.sync();
          });
          const place = (row: number): { sheet: string; row: number; column: number } => ({ sheet: "Ark", row, column: 0 });
          const first = await applyChanges(
            TITLE,
            cells.map(([value, numberFormat], row) => ({ ...place(row), expected: "", value, numberFormat })),
          );
          expect(first.refused).toEqual([]);
          const places = cells.map((_, row) => place(row));
          const start = await readCells(places);
          expect(start.map((cell) => cell!.value)).toEqual(cells.map(([value]) => value));
          const { made, refused } = await applyChanges(
            TITLE,
            cells.map(([expected, , value, numberFormat], row) => ({
              ...place(row),
              expected,
              value,
              ...(numberFormat ? { numberFormat } : {}),
            })),
          );
          expect(refused).toEqual([]);
          expect((await readCells(places)).map((cell) => cell!.value)).toEqual(cells.map(([, , value]) => value));
          await revert(made!);
          expect(await readCells(places)).toEqual(start);
        },
      ),
      { numRuns: 40 },
    );
  }));

test("rows that a filter hides are written one by one, since Excel puts an array elsewhere there", () =>
  onStandIn([SHEET], async ({ host }) => {
    await edit((sheet) => (sheet.getRange("3:3").rowHidden = true));
    const written: unknown[] = [];
    const { values } = host.cells;
    const write = values.write.bind(values);
    values.write = (sheet, rect, value) => (written.push(rect.rowCount), write(sheet, rect, value));
    await applyChanges(
      TITLE,
      [1, 2, 3].map((row) => ({ ...at(row, 0), expected: `S${row}`, value: `T${row}` })),
    );
    expect(written).toEqual([1, 1, 1]);
  }));

test("ten thousand cells take few requests", () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => [`S${i}`, "x"]);
  let requests = 0;
  return onStandIn(
    [{ name: "Ark", rows }],
    async () => {
      const before = requests;
      const { made } = await applyChanges(
        TITLE,
        rows.map((_, row) => ({ ...at(row, 0, "Ark"), expected: `S${row}`, value: `T${row}` })),
      );
      expect(made!.cells).toHaveLength(10_000);
      // Sheets, reading, reading again, writing with reading back, and office.js's own to let go of ranges and of what it tracks.
      expect(requests - before).toBe(7);
    },
    {},
    { onExchange: () => requests++, payloadLimit: 5 * 1024 * 1024 },
  );
});

test("when Excel stops half-way, what was written is put back", () =>
  onStandIn([SHEET, { name: "Ark2", rows: [["x"]] }], async ({ host }) => {
    const before = await valuesOf(SHEET.name);
    const { values } = host.cells;
    const write = values.write.bind(values);
    values.write = (sheet, rect, value) => {
      // However often it is tried.
      if (sheet === host.cells.sheets.find("Ark2")) throw new Error("stop");
      return write(sheet, rect, value);
    };
    await expect(
      applyChanges(TITLE, [
        { ...at(1, 1), expected: " ESDH ", value: "ESDH" },
        { ...at(0, 0, "Ark2"), expected: "x", value: "y" },
      ]),
    ).rejects.toMatchObject({ code: "host" });
    expect(await valuesOf(SHEET.name)).toEqual(before);
    expect(await valuesOf("Ark2")).toEqual([["x"]]);
  }));

test("what can't be put back is named", () =>
  onStandIn([SHEET], async ({ host }) => {
    // The answer to the request that writes is lost, and Excel refuses all that comes after.
    host.faults.set({ kind: "lost", at: 5, stays: true });
    await expect(applyChanges(TITLE, [{ ...at(1, 1), expected: " ESDH ", value: "ESDH" }])).rejects.toMatchObject({
      code: "changes-half-done",
      data: { cells: "'Ark ''A'''!B2", count: 1 },
    });
  }));

describe("many cells, in more than one request", () => {
  /** Each in a column of its own, which is a range of its own. */
  const COUNT = 1_100;
  const FAR: SheetSource = { name: "Langt", rows: [Array<string>(COUNT).fill(" a ")] };
  const changes = FAR.rows[0]!.map((_, column) => ({ sheet: FAR.name, row: 0, column, expected: " a ", value: "a" }));
  const filled = async (): Promise<unknown[]> => [...new Set((await valuesOf(FAR.name)).flat())];
  /** Stopped as soon as some have been written. */
  const stopping = (): { signal: AbortSignal; onWritten: (fraction: number) => void } => {
    const controller = new AbortController();
    return { signal: controller.signal, onWritten: (fraction) => void (fraction > 0 && controller.abort()) };
  };

  test(
    "stopped between two requests all are as they were, when they are changed and when they are taken back",
    () =>
      onStandIn([FAR], async () => {
        await expect(applyChanges(TITLE, changes, stopping())).rejects.toMatchObject({ name: "AbortError" });
        expect(await filled()).toEqual([" a "]);
        const { made } = await applyChanges(TITLE, changes);
        expect(made!.cells).toHaveLength(COUNT);
        await expect(revert(made!, stopping())).rejects.toMatchObject({ name: "AbortError" });
        expect(await filled()).toEqual(["a"]);
        expect((await revert(made!)).refused).toEqual([]);
        expect(await filled()).toEqual([" a "]);
      }),
    60_000,
  );
});

test("a number format that is spelt otherwise, as by a colleague's Excel, is no other content: undo goes through", () =>
  onStandIn([SHEET], async () => {
    await edit((sheet) => (sheet.getRange("C2").numberFormat = [["dd-mm-yyyy"]]));
    const { made } = await applyChanges(TITLE, [
      { ...at(1, 1), expected: " ESDH ", value: "ESDH" },
      { ...at(1, 2), expected: 5, value: 7, numberFormat: "0.00" },
    ]);
    await edit((sheet) => (sheet.getRange("B2:C2").numberFormat = [["0;@", "#,##0.00"]]));
    expect((await revert(made!)).refused).toEqual([]);
    expect((await readCells([at(1, 1), at(1, 2)])).map((cell) => [cell?.value, cell?.numberFormat])).toEqual([
      // What the step did not change stays as it is.
      [" ESDH ", "0;@"],
      [5, "dd-mm-yyyy"],
    ]);
  }));
