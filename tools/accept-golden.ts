/**
 * Accepts the summaries of the fixture and the findings of all rules as they are now: writes src/core/reports/golden/ and
 * src/core/rules/golden/. Read the diff before committing: it is what users will see changed.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goldenPlans, goldenText } from "../src/core/reports/testing/golden";
import { RULES } from "../src/core/rules";
import { goldenFindings } from "../src/core/rules/testing/golden-findings";

function accept(folder: string, files: readonly { readonly file: string; readonly text: string }[]): void {
  const path = join(__dirname, "..", folder);
  mkdirSync(path, { recursive: true });
  for (const name of readdirSync(path)) if (!files.some(({ file }) => file === name)) rmSync(join(path, name));
  for (const { file, text } of files) writeFileSync(join(path, file), text);
  console.log(`${files.length} golden files written to ${folder}.`);
}

accept(
  "src/core/reports/golden",
  goldenPlans().map(({ file, plan }) => ({ file, text: goldenText(plan) })),
);
accept("src/core/rules/golden", goldenFindings(RULES));
