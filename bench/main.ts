/**
 * `npm run bench [-- --rows 200000] [--json FILE]`: the cost of checking cases, in one run and on one machine:
 * - a loop that only touches every cell of the columns: the floor, and the measure of the others;
 * - all case rules over the same columns; the same by zod `safeParse` per row;
 * - the whole validation through Microsoft's office.js on the stand-in, against a bare read of the same cells.
 * Times are the best of three (of one through office.js); ratios matter more than milliseconds.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { makeScaleCases, type ScaleCases } from "../samples/scale";
import type { CellValue } from "../src/core/model/cell";
import type { RegisterMapping } from "../src/core/model/register-data";
import type { WorkbookData } from "../src/core/registers/workbook-data";
import { RULES } from "../src/core/rules";
import { createRegisterBuilder } from "../src/core/validate/build-register-data";
import { runRules } from "../src/core/validate/run-rules";
import { asObjects, caseSchema } from "./case-schema";
import { line, measure, type Timing } from "./measure";
import { throughOffice } from "./through-office";
import { shippedContext } from "../src/core/rules/context";

const RUNS = 3;
/** Chunks as `src/excel` reads them for 18 columns. */
const CHUNK = 2_500;
/** 2026-11-24: the scale cases hold no date after it. */
const TODAY = 46_350;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rows: { type: "string", default: "200000" }, json: { type: "string" }, "no-office": { type: "boolean", default: false } },
  });
  const count = Number(values.rows);
  if (!Number.isInteger(count) || count < 1 || count > 1_048_575) throw new Error("--rows takes a whole number from 1 to 1048575");

  const cases = makeScaleCases(count);
  const data = build(cases);
  const columns = Object.values(data.registers.cases?.columns ?? {});
  const rules = RULES.filter((rule) => rule.register === "cases");
  const context = shippedContext(TODAY);

  const touch = await measure("touch every cell of the columns", RUNS, () => touchAll(columns));
  const building = await measure("rows as office.js gives them into columns", RUNS, () => build(cases));
  let findings = 0;
  let judged = 0;
  const checking = await measure(`the case rules`, RUNS, async () => {
    const result = await runRules({ rules, data, context });
    findings = result.findings.length;
    judged = result.judged.length;
  });
  const schema = caseSchema();
  const objects = asObjects(cases.keys, cases.rows);
  let refused = 0;
  const zod = await measure("zod safeParse per row (form only, jitless)", 1, () => {
    refused = 0;
    for (const row of objects) if (!schema.safeParse(row).success) refused += 1;
  });

  console.log(
    `${count.toLocaleString("en-US")} case rows × ${columns.length} columns; ${judged} of ${rules.length} rules judged, ${findings} findings; zod refused ${refused} rows\n`,
  );
  const timings: Timing[] = [touch, building, checking, zod];
  for (const timing of timings) console.log(line(timing, count, touch, "touching"));

  if (!values["no-office"]) {
    const { bare, validate } = await throughOffice(cases);
    console.log("\nThrough Microsoft's office.js on the stand-in:");
    for (const timing of [bare, validate]) console.log(line(timing, count, bare, "bare read"));
    timings.push(bare, validate);
  }
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ rows: count, columns: columns.length, rules: judged, timings }, null, 2)}\n`);
}

/** The register as the reading use case builds it, chunk by chunk. */
function build(cases: ScaleCases): WorkbookData {
  const mapping: RegisterMapping = {
    register: "cases",
    sheet: "Sagsoprydning",
    headerRow: 0,
    firstRow: 1,
    rowSpan: cases.rows.length,
    columns: Object.fromEntries(cases.keys.map((key, column) => [key, { column, header: cases.headers[column] ?? key }])),
    missing: [],
    unmatched: [],
    score: 1,
  };
  const builder = createRegisterBuilder(mapping);
  for (let start = 0; start < cases.rows.length; start += CHUNK) builder.add(start, cases.rows.slice(start, start + CHUNK));
  return { registers: { cases: builder.finish() }, date1904: false };
}

/** Looks at every cell as cheaply as one can without leaving it to the optimiser to drop the work. */
function touchAll(columns: readonly (readonly CellValue[])[]): number {
  let sum = 0;
  for (const column of columns) {
    for (let row = 0; row < column.length; row++) {
      const value = column[row] as CellValue;
      if (typeof value === "string") sum += value.length;
      else if (typeof value === "number") sum += value;
    }
  }
  if (Number.isNaN(sum)) throw new Error("unreachable: keeps the sum alive");
  return sum;
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
