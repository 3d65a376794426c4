/**
 * `npx tsx bench/functions-runtime.ts [--rows 100000]`: the same formulas through Microsoft's own runtime of custom functions, with the
 * stand-in as Excel: one formula a case filled down, one column that spills, an edit of the register, and clearing them all. Most of
 * the time is the stand-in's; what the add-in itself needs is in `bench/functions.ts`. Fails where a budget is passed.
 */
import { parseArgs } from "node:util";
import { makeScaleCases } from "../samples/scale";
import type { CellValue } from "../src/core/model/cell";
import { withFormulas } from "../src/functions/testing/formulas";

/** Milliseconds for 100,000 rows on two cores that others use too. */
const BUDGETS = {
  "=SAPA.STATUS.LISTE over all rows": 20_000,
  "=SAPA.STATUS, one formula a row": 160_000,
  "an edit of the register": 30_000,
  "clearing the formulas": 10_000,
} as const;
/** Rows that are filled down at a time, as office.js cuts them. */
const FILL = 10_000;
const SHEET = "Sagsoprydning";

async function main(): Promise<void> {
  const { values: options } = parseArgs({ options: { rows: { type: "string", default: "100000" } } });
  const count = Number(options.rows);
  const cases = makeScaleCases(count);
  const number = cases.keys.indexOf("caseNumber");
  const column = String.fromCharCode(65 + number);
  let over = 0;
  const timed = async <T>(name: keyof typeof BUDGETS, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    const ms = performance.now() - start;
    const budget = (BUDGETS[name] * Math.max(count, 10_000)) / 100_000;
    if (ms > budget) over++;
    console.log(`${name.padEnd(36)} ${ms.toFixed(0).padStart(7)} ms of ${budget.toFixed(0)}${ms > budget ? "  OVER" : ""}`);
    return result;
  };
  const sheet = { name: SHEET, rows: [cases.headers.slice(), ...cases.rows.map((row) => row.slice())] as CellValue[][] };
  await withFormulas(
    [sheet],
    async ({ values, write, type, until, traffic }) => {
      await timed("=SAPA.STATUS.LISTE over all rows", async () => {
        await write([`=SAPA.STATUS.LISTE(${SHEET}!${column}2:${column}${count + 1})`]);
        await values(count);
      });
      await write([""]);
      await timed("=SAPA.STATUS, one formula a row", async () => {
        for (let row = 0; row < count; row += FILL) {
          await Excel.run(async (context) => {
            const rows = Math.min(FILL, count - row);
            const formulas = Array.from({ length: rows }, (_, i) => [`=SAPA.STATUS(${SHEET}!${column}${row + i + 2})`]);
            context.workbook.worksheets.getItem("Svar").getRangeByIndexes(row, 0, rows, 1).formulas = formulas;
            await context.sync();
          });
        }
        const busy = (await values(count)).filter(([value]) => value === "#BUSY!").length;
        if (busy > 0) throw new Error(`${busy} cells still show #BUSY!`);
      });
      const before = traffic();
      const [[first]] = (await values(1)) as [[unknown]];
      await timed("an edit of the register", async () => {
        type(SHEET, 1, number + 1, "x");
        await until((value) => value !== first);
      });
      const after = traffic();
      console.log(`told of the edit: ${after.results - before.results} of ${count} cells; Excel called ${after.calls - before.calls}`);
      await timed("clearing the formulas", async () => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Svar").getRange().clear();
          await context.sync();
        });
      });
    },
    "da",
    300_000,
  );
  process.exit(over === 0 ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
