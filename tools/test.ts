/**
 * `npm test`: finds or installs the browser, builds what the browser tests show, runs every test, and closes with
 * what failed, a line each, and `N passed, N failed, N skipped`. Arguments go to jest: `npm test -- src/core`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ensureBrowser } from "./browser";
import { ADD_IN, build, DISTRIBUTION, WORKBENCH } from "./build";

interface JestSummary {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
  testResults: readonly {
    name: string;
    message: string;
    status: string;
    assertionResults: readonly { fullName: string; status: string; failureMessages: readonly string[] }[];
  }[];
}

/** Of a message its first line; before that of a suite stands a heading. */
const firstLine = (text: string): string =>
  stripVTControlCharacters(text)
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line !== "" && !line.startsWith("●")) ?? "";

/** What failed, a line each: jest reports it at length, where the test was run. */
function failures({ testResults }: JestSummary): string[] {
  return testResults
    .filter(({ status }) => status === "failed")
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(process.cwd(), name);
      const failed = assertionResults.filter(({ status }) => status === "failed");
      if (failed.length === 0) return [`FAILED ${file}: ${firstLine(message)}`];
      return failed.map(({ fullName, failureMessages }) => `FAILED ${file} › ${fullName}: ${firstLine(failureMessages[0] ?? "")}`);
    });
}

function run(script: string, args: readonly string[]): number {
  return spawnSync(process.execPath, [require.resolve(script), ...args], { stdio: "inherit" }).status ?? 1;
}

function main(): number {
  try {
    process.env["CHROMIUM_PATH"] = ensureBrowser();
    for (const target of [DISTRIBUTION, ADD_IN, WORKBENCH]) build(target, console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), "sapa-test-"));
  const output = join(folder, "jest.json");
  const status = run("jest/bin/jest", ["--json", `--outputFile=${output}`, ...process.argv.slice(2)]);
  if (!existsSync(output)) {
    console.error("jest stopped before it had run the tests; its own words are above.");
    return status === 0 ? 1 : status;
  }
  const summary = JSON.parse(readFileSync(output, "utf8")) as JestSummary;
  rmSync(folder, { recursive: true, force: true });
  // A suite that does not load has no failed test of its own; it must not look like none failed.
  const failed = Math.max(summary.numFailedTests, summary.numFailedTestSuites);
  for (const line of failures(summary)) console.log(line);
  console.log(`${summary.numPassedTests} passed, ${failed} failed, ${summary.numPendingTests} skipped`);
  if (status === 0 && summary.numPassedTests === 0) {
    console.error("No test was run.");
    return 1;
  }
  return status;
}

process.exitCode = main();
