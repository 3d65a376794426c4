/**
 * `npm test`: finds or installs the browser, builds what the browser tests show, runs every test, and closes with
 * `N passed, N failed, N skipped`. Arguments go to jest: `npm test -- src/core`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser";

interface JestSummary {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
}

function run(script: string, args: readonly string[]): number {
  return spawnSync(process.execPath, [require.resolve(script), ...args], { stdio: "inherit" }).status ?? 1;
}

function main(): number {
  try {
    process.env["CHROMIUM_PATH"] = ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  const built = run("webpack-cli/bin/cli.js", ["--mode", "production", "--stats", "errors-warnings"]);
  if (built !== 0) return built;

  const folder = mkdtempSync(join(tmpdir(), "sapa-test-"));
  const output = join(folder, "jest.json");
  const status = run("jest/bin/jest.js", ["--json", `--outputFile=${output}`, ...process.argv.slice(2)]);
  const summary = JSON.parse(readFileSync(output, "utf8")) as JestSummary;
  rmSync(folder, { recursive: true, force: true });
  // A suite that does not load has no failed test of its own; it must not look like none failed.
  const failed = Math.max(summary.numFailedTests, summary.numFailedTestSuites);
  console.log(`${summary.numPassedTests} passed, ${failed} failed, ${summary.numPendingTests} skipped`);
  if (status === 0 && summary.numPassedTests === 0) {
    console.error("No test was run.");
    return 1;
  }
  return status;
}

process.exitCode = main();
