import { onStandIn, valuesOf } from "../../excel/testing/on-stand-in";
import { createWorkbookPort } from "../../excel/workbook-port";
import type { NodeHost, SheetSource } from "../../../stand-in/node";
import { createApp, type App } from "../app";

/*
 * Between the plan that the user reads and its writing, and between a step and its undoing, somebody inserts, deletes or sorts rows, or inserts a
 * column. What is written goes to the rows that it was meant for, or nowhere.
 */

const app = (): App => createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });

const HEADERS = ["Sagsnummer", "Titel", "KLE-nummer", "Sagstilstand", "Ansvarlig enhed", "Seneste aktivitet", "Handling"];
/** Nothing has happened in every second for long, so that the advice takes turns. */
const CASES: SheetSource = {
  name: "Sager",
  rows: [
    HEADERS,
    ...[1, 2, 3, 4, 5, 6].map((n) => [
      `2015/00${n}`,
      `Sag ${n}`,
      "27.60.04",
      "Oplyst",
      "Børn",
      n % 2 === 1 ? "01-02-2015" : "01-02-2026",
      "",
    ]),
  ],
};

type Edit = (sheet: Excel.Worksheet) => void;
const EDITS: Readonly<Record<string, Edit>> = {
  "a row inserted above": (sheet) => void sheet.getRange("2:2").insert("Down"),
  "a row inserted in the middle": (sheet) => void sheet.getRange("4:4").insert("Down"),
  "a row deleted": (sheet) => void sheet.getRange("3:3").delete("Up"),
  "a column inserted at the front": (sheet) => void sheet.getRange("A:A").insert("Right"),
  "a column inserted before the last": (sheet) => void sheet.getRange("G:G").insert("Right"),
  "two rows swapped": (sheet) => {
    const [second, third] = [CASES.rows[1]!, CASES.rows[2]!];
    sheet.getRange("A2:F3").values = [third, second].map((row) => row.slice(0, 6).map((value) => `'${value}`));
  },
};

/** In the host's own cells, so that it takes no request of the add-in's. */
async function edit(sheet: string, body: Edit): Promise<void> {
  await Excel.run(async (context) => {
    body(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

/** What stands under a header, by the key in its row. */
async function byKey(sheet: string, key: string, header: string): Promise<Map<string, unknown>> {
  const [headers, ...rows] = await valuesOf(sheet);
  const [keyColumn, column] = [headers!.indexOf(key), headers!.indexOf(header)];
  return new Map(rows.map((row) => [String(row[keyColumn]), row[column]]));
}
const actions = (): Promise<Map<string, unknown>> => byKey("Sager", "Sagsnummer", "Handling");

async function advised(one: App): Promise<Map<string, unknown>> {
  await one.run({ id: "previewAdvice" });
  const plan = one.session.get().advicePlan!;
  return new Map(plan.changes.map(({ row, value }) => [String(CASES.rows[row]![0]), value]));
}

const write = (one: App) => one.run({ id: "writeAdvice", plan: one.session.get().advicePlan! });

describe.each(Object.entries(EDITS))("%s", (_, body) => {
  test("before advice is written: each case gets its own, or stays blank and is named", () =>
    onStandIn([CASES], async () => {
      const one = app();
      const wanted = await advised(one);
      expect(new Set(wanted.values()).size).toBeGreaterThan(1);
      await edit("Sager", body);
      const outcome = await write(one);
      const { cells, refused } = resultOf(outcome);
      const found = await actions();
      const given = [...found].filter(([, value]) => value !== "");
      for (const [key, value] of given) expect([key, value]).toEqual([key, wanted.get(key)]);
      expect(given).toHaveLength(cells);
      expect(cells + refused).toBe(wanted.size);
    }));

  test("before a step is undone: what it wrote goes from its own rows, and the user's own stays", () =>
    onStandIn([CASES], async () => {
      const one = app();
      // The last is the user's own choice, the same word as the advice.
      await edit("Sager", (sheet) => (sheet.getRange("G7").values = [["Luk"]]));
      await advised(one);
      await write(one);
      await edit("Sager", body);
      const before = await actions();
      const { cells, refused } = resultOf(await one.run({ id: "undo" }));
      const after = await actions();
      expect(after.get("2015/006")).toBe("Luk");
      const gone = [...before].filter(([key, value]) => value !== "" && after.get(key) === "");
      expect(gone).toHaveLength(cells);
      expect(cells + refused).toBe(5);
    }));
});

test("rows that were moved are followed, so that nothing of the advice is lost", () =>
  onStandIn([CASES], async () => {
    const one = app();
    const wanted = await advised(one);
    await edit("Sager", EDITS["a row inserted above"]!);
    expect(resultOf(await write(one))).toEqual({ cells: wanted.size, refused: 0 });
    await edit("Sager", EDITS["a row deleted"]!);
    expect(resultOf(await one.run({ id: "undo" })).cells).toBe(wanted.size - 1);
    expect([...(await actions()).values()].filter((value) => value !== "")).toEqual([]);
  }));

describe("between two requests of the writing", () => {
  const whole = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 1 });
  const meanwhile: Readonly<Record<string, (host: NodeHost) => Promise<void> | void>> = {
    "a row inserted": ({ host }) => host.cells.layout.insert(host.cells.sheets.find("Sager")!, whole(1), "rows"),
    "two rows swapped": ({ host }) => {
      const rect = { row: 1, column: 0, rowCount: 2, columnCount: 7 };
      const sheet = host.cells.sheets.find("Sager")!;
      const rows = host.cells.values.read(sheet, rect);
      host.cells.values.write(sheet, rect, (row, column) => `'${rows[1 - row]![column]}`);
    },
  };
  test.each(Object.entries(meanwhile))("%s, whichever two", (_, body) =>
    onStandIn([CASES], async (host) => {
      const one = app();
      const wanted = await advised(one);
      let last = 99;
      for (let at = 1; at <= last; at++) {
        host.host.faults.clear();
        host.host.faults.onRequest = (request) => (request === at ? body(host) : undefined);
        await write(one);
        last = Math.min(last, host.host.faults.requests);
        host.host.faults.onRequest = undefined;
        for (const [key, value] of await actions()) if (value !== "") expect([at, key, value]).toEqual([at, key, wanted.get(key)]);
        while (one.session.get().stored!.changes.length > 0) await one.run({ id: "undo" });
        expect([at, ...[...(await actions()).values()].filter((value) => value !== "")]).toEqual([at]);
        one.dismissOutcome();
        await one.run({ id: "previewAdvice" });
      }
    }),
  );
});

function resultOf(outcome: Awaited<ReturnType<App["run"]>>): { cells: number; refused: number } {
  if (outcome.kind !== "done" || !("result" in outcome)) throw new Error(JSON.stringify(outcome));
  // Advice is counted by case, an undone step by cell; here each case is one cell.
  const { cells, cases, refused } = outcome.result as { cells?: number; cases?: number; refused: readonly unknown[] };
  return { cells: cells ?? cases!, refused: refused.length };
}
