/** Calculates the formulas that it reads, some on each line, and writes after each line what it took. Ended from outside where one does not end. */
import { readFileSync, writeFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { IFunctionService } from "@univerjs/engine-formula";
import type { ICellData } from "@univerjs/core";
import type { Rect } from "../../../src/core/model/address";
import { Cells } from "../../cells/cells";
import { documentFromSheets } from "../../cells/document-from-sheets";
import type { Arity } from "./hostile-formulas";

const ROWS = 5_000;
/** Beside the filled columns. */
const FIRST_COLUMN = 30;
/** The formulas' rows are among the filled ones: whole columns stay as long as they were. */
const FORMULA_ROWS = 1_000;

const cells = new Cells({
  document: documentFromSheets([
    { name: "Ark1", rows: Array.from({ length: ROWS }, (_, i) => [(i * 7919) % 1009, `tekst ${i}`, 40_000 + i, i % 2 === 0 ? null : i]) },
  ]),
  // As the workbench has them: `A:A` is 1,048,576 rows.
  wholeSheets: true,
});
const sheet = cells.sheets.ids()[0]!;

function functions(): Arity[] {
  const executors = cells.engine.injector.get(IFunctionService).getExecutors();
  return [...executors].map(([name, { minParams, maxParams }]) => ({ name: String(name), least: minParams, most: maxParams }));
}

/** Memory of the process at its highest since it was last asked, in megabytes; outside Linux since the process began. */
function peak(): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    writeFileSync("/proc/self/clear_refs", "5");
    return Number(kilobytes) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

export interface Answer {
  readonly seconds: number;
  /** More than before. */
  readonly megabytes: number;
  /** Of the first. */
  readonly value: string;
  /** Why each that keeps its value does. */
  readonly uncalculated: readonly string[];
}

/** Each formula has a cell of its own, since a cell is named once. */
let next = { row: 0, column: FIRST_COLUMN };

function placeFor(count: number): Rect {
  if (next.row + count > FORMULA_ROWS) next = { row: 0, column: next.column + 1 };
  const place = { ...next, rowCount: count, columnCount: 1 };
  next = { ...next, row: next.row + count };
  return place;
}

/** As a file brings it: what a user could not enter, too. */
const asInFile = (f: string): ICellData => ({ f, v: null, t: null });

async function calculate(formulas: readonly string[]): Promise<Answer> {
  const place = placeFor(formulas.length);
  peak();
  const before = process.memoryUsage.rss() / 2 ** 20;
  const start = process.cpuUsage();
  const known = cells.calculation.uncalculated.length;
  cells.values.put(sheet, Object.fromEntries(formulas.map((formula, i) => [place.row + i, { [place.column]: asInFile(formula) }])));
  await cells.calculation.settled();
  const { user, system } = process.cpuUsage(start);
  const megabytes = Math.max(0, peak() - before);
  const value = String(cells.values.read(sheet, place)[0]![0]).slice(0, 80);
  cells.values.write(sheet, place, () => "");
  await cells.calculation.settled();
  const uncalculated = cells.calculation.uncalculated.slice(known).map(({ reason }) => reason);
  return { seconds: (user + system) / 1e6, megabytes, value, uncalculated };
}

async function main(): Promise<void> {
  const answer = (line: unknown): void => void writeSync(1, `${JSON.stringify(line)}\n`);
  const silent = (): void => undefined;
  Object.assign(console, { error: silent, warn: silent, log: silent });
  if (process.argv[2] === "functions") return answer(functions());
  await calculate(["=SUM(A1:A10)"]);
  answer("ready");
  for await (const line of createInterface({ input: process.stdin })) answer(await calculate(JSON.parse(line) as string[]));
}

void main().then(() => process.exit(0));
