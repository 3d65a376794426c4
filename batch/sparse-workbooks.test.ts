/** What is empty costs nothing: a workbook with an oddity far away is run in about the time of the same one without it. */
import { readFileSync } from "node:fs";
import { openWorkbook } from "../xlsx/open";
import { findingsOf, workFolder } from "./testing/run-cli";
import { PLAIN, filledDown, formatted, merged, named, prompted, spilled, stray } from "./testing/sparse-twins";

interface Cost {
  readonly seconds: number;
  readonly file: Awaited<ReturnType<typeof findingsOf>>;
  readonly saved: ReturnType<typeof openWorkbook>["workbook"];
}

async function run(bytes: Uint8Array): Promise<Cost> {
  const folder = workFolder();
  const before = process.cpuUsage();
  const file = await findingsOf(folder.put("ind.xlsx", bytes), folder.path("ud.xlsx"), "--today", "2026-11-24");
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, file, saved: openWorkbook(readFileSync(folder.path("ud.xlsx"))).workbook };
}

let plain: Cost;
beforeAll(async () => {
  await run(PLAIN); // loads the program
  plain = await run(PLAIN);
}, 120_000);

/** A cell without content is 17 billion times as many; twice and some seconds for a busy machine is nothing like it. */
const expectCheap = ({ seconds }: Cost): void => expect(seconds).toBeLessThan(plain.seconds * 2 + 3);

test.each([
  ["row 300,000", stray(300_000), 299_999, 0],
  ["the last row", stray(1_048_576), 1_048_575, 0],
  ["the sheet's corner", stray(1_048_576, "XFD"), 1_048_575, 16_383],
])("a stray text in %s", async (_, bytes, row, column) => {
  const cost = await run(bytes);
  expectCheap(cost);
  expect(cost.saved.sheets[0]?.cells.cell(row, column)).toMatchObject({ value: "x" });
  // It is no row of the register, and it is named.
  expect(cost.file.stats.counts.rows).toBe(plain.file.stats.counts.rows);
  expect(cost.file.ledger[0]!.leftOut.map(({ count, rows }) => [count, rows])).toEqual([[1, [row + 1]]]);
});

test.each(["A20:XFD1048576", "A1:XFD1048576", "C20:D1048576"])("cells merged in %s stay so", async (ref) => {
  const cost = await run(merged(ref));
  expectCheap(cost);
  expect(cost.file.stats.counts.rows).toBe(plain.file.stats.counts.rows);
  const { merges } = openWorkbook(merged(ref)).workbook.sheets[0]!;
  expect(merges).toHaveLength(1);
  expect(cost.saved.sheets[0]?.merges).toEqual(merges);
});

test.each([
  ["500 conditional formats on all cells", formatted(500)],
  ["a prompt on all cells", prompted()],
  ["an array formula over all cells", spilled()],
  ["1,000 broken names", named(1_000)],
])("%s", async (_, bytes) => {
  const cost = await run(bytes);
  expectCheap(cost);
  expect(cost.file.findings).toEqual(plain.file.findings);
});

test("a column that is filled down 30,000 rows below the register; 100,000 are in bench/unusual-files.ts", async () => {
  const cost = await run(filledDown(30_000));
  expectCheap(cost);
  expect(cost.file.findings).toEqual(plain.file.findings);
  expect(cost.file.stats.counts.rows).toBe(plain.file.stats.counts.rows);
  // Each of them is accounted for.
  expect(cost.file.ledger[0]!.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(30_000);
});
