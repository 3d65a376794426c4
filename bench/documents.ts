/**
 * What 100,000 documents and 10,000 reminders beside 200,000 cases cost: `npx tsx bench/documents.ts [documents]`. One document in twenty is loose.
 */
import { finish } from "../src/core/model/steps";
import { shippedContext } from "../src/core/rules/context";
import { DOCUMENTS_RULES } from "../src/core/rules/lists/documents";
import { REMINDERS_RULES } from "../src/core/rules/lists/reminders";
import type { Rule } from "../src/core/rules/rule";
import { makeRegister } from "../src/core/testing/make-register";
import { runRulesStepwise } from "../src/core/validate/run-rules";
import { makeDocuments } from "../samples/documents";
import { day, type SampleRow } from "../samples/rows";
import { Random } from "../samples/random";
import { makeReminders } from "../samples/reminders";
import { makeScaleCases } from "../samples/scale";

const COUNT = Number(process.argv[2] ?? 100_000);
const LOOSE_EVERY = 20;

function repeated(rows: readonly SampleRow[], count: number, key: string): SampleRow[] {
  return Array.from({ length: count }, (_, i) => ({ ...rows[i % rows.length]!, [key]: `X-${i}` }));
}

const { keys, rows } = makeScaleCases(200_000);
const cases = rows.map((row): SampleRow => Object.fromEntries(keys.map((key, i) => [key, row[i]!])));
const documents = repeated(makeDocuments(cases, new Random(1)), COUNT, "documentNumber").map((row, i) =>
  i % LOOSE_EVERY === 0 ? { ...row, caseNumber: "", outcome: "" } : row,
);
const reminders = repeated(
  makeReminders(cases, () => undefined, new Random(1)),
  COUNT / 10,
  "reminderId",
);
const registers = {
  cases: makeRegister("cases", cases),
  documents: makeRegister("documents", documents),
  reminders: makeRegister("reminders", reminders),
};
const context = shippedContext(day(2026, 9, 1));

function measure(name: string, rules: readonly Rule[]): void {
  const start = performance.now();
  const { findings } = finish(runRulesStepwise({ rules, data: { registers, date1904: false }, context }) as never) as {
    findings: readonly unknown[];
  };
  console.log(`${name}: ${Math.round(performance.now() - start)} ms, ${findings.length} findings`);
}

measure("documents, all rules", DOCUMENTS_RULES);
for (const rule of DOCUMENTS_RULES.filter(({ level }) => level === "across" || level === "table")) measure(rule.id, [rule]);
measure("reminders, all rules", REMINDERS_RULES);
