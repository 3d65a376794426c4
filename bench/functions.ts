/**
 * `node --expose-gc --import tsx bench/functions.ts [--rows 100000]`: the cost of formulas in the add-in itself, over as many cases: one
 * formula a case, one column over all of them, an edit of the register, and giving all of them up. Fails where a budget is passed.
 * Microsoft's runtime and the stand-in have their part in `src/functions/workbooks.test.ts`.
 */
import { parseArgs } from "node:util";
import { casesInMemory, followColumn, followEach, SHEET } from "./functions-service";

/** Milliseconds for 100,000 rows on two cores that others use too. */
const BUDGETS = {
  "first answer: register read and judged": 15_000,
  "STATUS, one formula a case": 5_000,
  "STATUS.LISTE, one column": 2_000,
  "MANGLER, one formula a case": 10_000,
  "OPRYDNING, one formula a case": 5_000,
  "an edit, until it is answered": 20_000,
  "giving up one formula a case": 1_000,
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rows: { type: "string", default: "100000" } } });
  const count = Number(values.rows);
  const cases = casesInMemory(count);
  let over = 0;
  const timed = async <T>(name: keyof typeof BUDGETS, work: () => Promise<T>): Promise<T> => {
    (globalThis as { gc?: () => void }).gc?.();
    const start = performance.now();
    const result = await work();
    const ms = performance.now() - start;
    const budget = (BUDGETS[name] * Math.max(count, 10_000)) / 100_000;
    if (ms > budget) over++;
    console.log(`${name.padEnd(42)} ${ms.toFixed(0).padStart(7)} ms of ${budget.toFixed(0)}${ms > budget ? "  OVER" : ""}`);
    return result;
  };
  await timed("first answer: register read and judged", () => followEach(cases, "status", cases.keys.slice(0, 1)));
  const each = await timed("STATUS, one formula a case", () => followEach(cases, "status", cases.keys));
  const column = await timed("STATUS.LISTE, one column", () => followColumn(cases, "status", cases.keys));
  await timed("MANGLER, one formula a case", () => followEach(cases, "missing", cases.keys));
  await timed("OPRYDNING, one formula a case", () => followEach(cases, "cleanup", cases.keys));
  const [answered, columns] = [each.answered(), column.answered().length];
  cases.rows[5]!.fill("x", 1);
  await timed("an edit, until it is answered", async () => {
    cases.answers.invalidate(SHEET);
    while (column.answered().length === columns) await new Promise((resolve) => setTimeout(resolve, 10));
  });
  console.log(`answered after the edit: ${each.answered() - answered} of ${count} formulas`);
  await timed("giving up one formula a case", async () => each.stops.forEach((stop) => stop()));
  process.exit(over === 0 ? 0 : 1);
}

void main();
