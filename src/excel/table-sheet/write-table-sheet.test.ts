import type { CellValue } from "../../core/model/cell";
import type { TableSheetPlan } from "../../core/reports/table-sheet/table-sheet-plan";
import { readRows } from "../read-rows";
import { customRules, onStandIn, sheetNames, valuesOf } from "../testing/on-stand-in";
import { chunksOf, linkFormula } from "./table-rows";
import { rowHeights } from "./paint-table-sheet";
import { writeTableSheet } from "./write-table-sheet";

const SYSTEMS = { name: "Mit 'ark'", rows: [["System-id"], ["S1"]] };

function plan(rows: TableSheetPlan["rows"] = [["Fejl", "A2", "=farligt", "0012"]]): TableSheetPlan {
  return {
    id: "findings",
    sheetName: "Fund",
    tableName: "Fund",
    title: "Fund",
    lines: ["Lavet 2026-11-24 09:05.", "=1+1"],
    columns: [
      { header: "Alvor", kind: "severity", width: 11, wrap: false },
      { header: "Celle", kind: "link", width: 9, wrap: false },
      { header: "Hvad", kind: "text", width: 50, wrap: true },
      { header: "Nøgle", kind: "text", width: 12, wrap: false },
    ],
    rows,
    targets: rows.map(() => ({ sheet: "Mit 'ark'", row: 1, column: 0 })),
    empty: "Intet at rette.",
  };
}

async function read<T>(body: (sheet: Excel.Worksheet) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const give = body(context.workbook.worksheets.getItem("Fund"));
    await context.sync();
    return give();
  });
}

test("a table with a link to each cell, whose texts stay texts", () =>
  onStandIn([SYSTEMS], async () => {
    expect(await writeTableSheet(plan(), "da")).toBe("Fund");
    const values = await valuesOf("Fund");
    expect(values.slice(0, 3).map(([first]) => first)).toEqual(["Fund", "Lavet 2026-11-24 09:05.", "=1+1"]);
    expect(values.slice(4)).toEqual([
      ["Alvor", "Celle", "Hvad", "Nøgle"],
      ["Fejl", "A2", "=farligt", "0012"],
    ]);
    const [formula, table, frozen] = await read((sheet) => {
      const cell = sheet.getRange("B6").load("formulas");
      const range = sheet.tables.getItem("Fund").getRange().load("address");
      const rows = sheet.freezePanes.getLocation().load("address");
      return () => [cell.formulas[0]![0] as string, range.address, rows.address];
    });
    expect(formula).toBe(`=HYPERLINK("#'Mit ''ark'''!A2","A2")`);
    expect([table, frozen]).toEqual(["Fund!A5:D6", "Fund!1:5"]);
    expect((await customRules("Fund")).map(({ address, formula: rule }) => [address, rule])).toContainEqual([
      "A6",
      '=OR($A6="fejl",$A6="error")',
    ]);
  }));

test("a link's quotes are doubled", () => {
  expect(linkFormula({ sheet: 'A "b"', row: 0, column: 27 }, 'x"y')).toBe(`=HYPERLINK("#'A ""b""'!AB1","x""y")`);
});

test("made again it replaces the earlier one with its table's name; the user's own sheet with that name is left", () =>
  onStandIn([SYSTEMS, { name: "Fund", rows: [["Mit eget"]] }], async () => {
    expect(await writeTableSheet(plan(), "da")).toBe("Fund (2)");
    expect(await writeTableSheet(plan([["Advarsel", "A2", "b", "c"]]), "da")).toBe("Fund (2)");
    expect(await sheetNames()).toEqual([SYSTEMS.name, "Fund", "Fund (2)"]);
    expect(await valuesOf("Fund")).toEqual([["Mit eget"]]);
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name");
      await context.sync();
      expect(tables.items.map(({ name }) => name)).toEqual(["Fund"]);
    });
  }));

test("no findings is said, without a table", () =>
  onStandIn([SYSTEMS], async () => {
    await writeTableSheet(plan([]), "da");
    expect((await valuesOf("Fund")).flat()).toContain("Intet at rette.");
    expect(
      await read((sheet) =>
        (
          (count) => () =>
            count.value
        )(sheet.tables.getCount()),
      ),
    ).toBe(0);
  }));

test("when it is stopped, the earlier sheet stands and no draft is left", () =>
  onStandIn([SYSTEMS], async ({ host }) => {
    await writeTableSheet(plan(), "da");
    const before = await valuesOf("Fund");
    const { values } = host.cells;
    const write = values.write.bind(values);
    values.write = (sheet, rect, value) => {
      if (rect.row === 5) throw new Error("stop");
      return write(sheet, rect, value);
    };
    await expect(writeTableSheet(plan(), "da")).rejects.toMatchObject({ code: "host" });
    expect(await sheetNames()).toEqual([SYSTEMS.name, "Fund"]);
    expect(await valuesOf("Fund")).toEqual(before);
  }));

test("rows are as high as their wrapped texts need, in few calls", () => {
  const short = ["Fejl", "A2", "kort", "x"];
  const long = ["Fejl", "A2", "ord ".repeat(60), "x"];
  const heights = rowHeights(plan([short, short, long, short]));
  expect(heights.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 3],
    [3, 4],
  ]);
  expect(heights[1]!.lines).toBeGreaterThanOrEqual(4);
  expect(rowHeights(plan(Array.from({ length: 5000 }, (_, i) => (i % 2 ? short : long))))).toEqual([
    { from: 0, to: 5000, lines: heights[1]!.lines },
  ]);
});

test("chunks hold every row once, in order, and no more than a request takes", () => {
  const rows = Array.from({ length: 1000 }, (_, i) => ["x".repeat(i % 90), i]);
  const chunks = chunksOf(rows, 500);
  expect(chunks[0]!.from).toBe(0);
  expect(chunks.at(-1)!.to).toBe(1000);
  chunks.slice(1).forEach(({ from }, i) => expect(from).toBe(chunks[i]!.to));
  for (const { from, to } of chunks) expect(JSON.stringify(rows.slice(from, to)).length).toBeLessThan(550);
  expect(chunksOf([])).toEqual([]);
});

test("a long list goes in requests that Excel on the web takes", () => {
  const rows = Array.from({ length: 2_500 }, (_, i) => ["Fejl", "A2", `Række ${i}: ${"en forklaring på fejlen ".repeat(100)}`, `S${i}`]);
  return onStandIn(
    [SYSTEMS],
    async () => {
      await writeTableSheet(plan(rows), "da");
      // In chunks, since neither would Excel answer them all at once.
      const values: CellValue[][] = [];
      const rect = { row: 0, column: 0, rowCount: 5 + rows.length, columnCount: 4 };
      await readRows("Fund", rect, (_start, chunk) => void values.push(...chunk.map((row) => [...row])));
      expect(values).toHaveLength(rect.rowCount);
      expect(values.at(-1)).toEqual(rows.at(-1));
    },
    {},
    { payloadLimit: 5_000_000 },
  );
}, 60_000);
