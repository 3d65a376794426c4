import { documentFromSheets, startHost, type NodeHost } from "./node";
import type { FunctionDescription } from "./cells/custom-functions";

const FUNCTIONS: readonly FunctionDescription[] = [
  { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "number", type: "number" }] },
  { id: "LATER", name: "LATER", parameters: [{ name: "key" }] },
  { id: "FAILS", name: "FAILS", parameters: [] },
  { id: "TYPED", name: "TYPED", parameters: ["string", "number", "boolean", "any"].map((type) => ({ name: type, type })) },
  { id: "TEXTS", name: "TEXTS", parameters: [{ name: "cells", dimensionality: "matrix", type: "string" }] },
  { id: "TOTAL", name: "TOTAL", parameters: [{ name: "cells", dimensionality: "matrix" }] },
  { id: "LIVE", name: "LIVE", parameters: [{ name: "key" }], options: { stream: true, cancelable: true } },
];

let host: NodeHost;
const cell = async (address: string): Promise<unknown> => {
  await host.host.settled();
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange(address).load("values");
    await context.sync();
    return range.values[0]![0];
  });
};
const write = (address: string, value: unknown): Promise<void> =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange(address).values = [[value]];
    await context.sync();
  });

beforeEach(async () => {
  host = await startHost({
    document: documentFromSheets([
      {
        name: "A",
        rows: [
          [2, "x"],
          [3, "y"],
        ],
      },
    ]),
    functions: { namespace: "SAPA", functions: FUNCTIONS },
  });
});
afterEach(() => host.close());

test("a formula is answered by the function that the add-in has registered, and follows its argument", async () => {
  const seen: number[] = [];
  host.CustomFunctions.associate("DOUBLE", (number: number) => (seen.push(number), number * 2));
  await write("C1", "=SAPA.DOUBLE(A1)+1");
  expect(await cell("C1")).toBe(5);
  await write("A1", 10);
  expect(await cell("C1")).toBe(21);
  expect(seen).toEqual([2, 10]);
});

test("a cell is busy until a promise is kept, and sync does not wait for it", async () => {
  let keep: (value: string) => void = () => undefined;
  host.CustomFunctions.associate("LATER", () => new Promise<string>((resolve) => (keep = resolve)));
  await write("C1", "=SAPA.LATER(B1)");
  const busy = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("C1").load("values");
    await context.sync();
    return range.values[0]![0];
  });
  expect(busy).toBe("#BUSY!");
  await new Promise((resolve) => setTimeout(resolve, 50));
  keep("svar");
  expect(await cell("C1")).toBe("svar");
});

test("errors of the function become Excel's errors", async () => {
  host.CustomFunctions.associate("FAILS", () => {
    throw new host.CustomFunctions.Error(host.CustomFunctions.ErrorCode.notAvailable, "findes ikke");
  });
  host.CustomFunctions.associate("LATER", () => Promise.reject(new Error("nej")));
  await write("C1", "=SAPA.FAILS()");
  await write("C2", "=SAPA.LATER(B1)");
  expect([await cell("C1"), await cell("C2")]).toEqual(["#N/A", "#VALUE!"]);
});

test("a range comes as rows, and a range for one value spills", async () => {
  host.CustomFunctions.associate("TOTAL", (cells: number[][]) => cells.flat().reduce((a, b) => a + b, 0));
  host.CustomFunctions.associate("DOUBLE", (number: number) => number * 2);
  await write("C1", "=SAPA.TOTAL(A1:A2)");
  await write("D1", "=SAPA.DOUBLE(A1:A2)");
  expect([await cell("C1"), await cell("D1"), await cell("D2")]).toEqual([5, 4, 6]);
});

test("a streaming function shows each new result, and is cancelled when its formula goes", async () => {
  let show: (value: string) => void = () => undefined;
  let cancelled = 0;
  host.CustomFunctions.associate("LIVE", (key: string, invocation: CustomFunctions.StreamingInvocation<string>) => {
    show = (value) => invocation.setResult(`${key} ${value}`);
    invocation.onCanceled = () => void cancelled++;
    show("1");
  });
  await write("C1", "=SAPA.LIVE(B1)");
  expect(await cell("C1")).toBe("x 1");
  show("2");
  // office.js gathers results for half a second and more.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await cell("C1")).toBe("x 2");
  await write("C1", "tekst");
  await host.host.settled();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(cancelled).toBe(1);
});

test("an empty cell is each type's own nothing, and an argument left out is none at all", async () => {
  const seen: unknown[] = [];
  host.CustomFunctions.associate("TYPED", (...args: unknown[]) => (seen.push(args.slice(0, 4)), 1));
  host.CustomFunctions.associate("TEXTS", (cells: string[][]) => (seen.push(cells), 1));
  await write("C1", "=SAPA.TYPED(F1,F1,F1,F1)");
  expect(await cell("C1")).toBe(1);
  await write("C1", "=SAPA.TYPED(A1,A1,A1,B1)");
  expect(await cell("C1")).toBe(1);
  await write("C1", "=SAPA.TYPED(B1)");
  expect(await cell("C1")).toBe(1);
  await write("C1", "=SAPA.TEXTS(A1:A3)");
  expect(await cell("C1")).toBe(1);
  expect(seen).toEqual([
    ["", 0, false, 0],
    ["2", 2, true, "x"],
    ["x", null, null, null],
    [["2"], ["3"], [""]],
  ]);
});

test("an error among the arguments, or text for a number, is not given to the function", async () => {
  let calls = 0;
  host.CustomFunctions.associate("DOUBLE", (number: number) => (calls++, number * 2));
  await write("F1", "=1/0");
  await write("C1", "=SAPA.DOUBLE(F1)");
  await write("C2", "=SAPA.DOUBLE(B1)");
  expect([await cell("C1"), await cell("C2"), calls]).toEqual(["#DIV/0!", "#VALUE!", 0]);
});

test("text that a function answers stays text, also where it looks like a number", async () => {
  host.CustomFunctions.associate("LATER", () => "007");
  await write("C1", "=SAPA.LATER(B1)");
  expect(await cell("C1")).toBe("007");
});
