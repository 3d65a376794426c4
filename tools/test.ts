/**
 * `npm test`: finds or installs the browser, builds what the browser tests show, runs every test, and closes with what failed, a line
 * each, the slowest suites, and `N passed, N failed, N skipped`. Arguments go to jest: `npm test -- src/core`.
 *
 *   npm run test:fast     suites without a browser, a DOM, the stand-in of Excel or the batch program
 *   npm run test:long     sweeps that take minutes: `*.long.test.ts`
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ensureBrowser } from "./browser";
import { ADD_IN, buildInBackground, WORKBENCH } from "./build";
import { shareBrowser } from "./shared-browser";
import { everySuite, fastSuites, TOGETHER, type Selection } from "./suites";

interface JestSummary {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
  testResults: readonly {
    name: string;
    message: string;
    status: string;
    startTime: number;
    endTime: number;
    assertionResults: readonly {
      fullName: string;
      ancestorTitles: readonly string[];
      duration?: number | null;
      status: string;
      failureMessages: readonly string[];
    }[];
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

/** The ten that took longest, in the seconds that they took; of those that are run as one each its own tests. */
function slowest({ testResults }: JestSummary): string[] {
  const seconds = new Map<string, number>();
  const add = (suite: string, more: number): unknown => seconds.set(suite, (seconds.get(suite) ?? 0) + more);
  for (const { name, startTime, endTime, assertionResults } of testResults) {
    const file = relative(process.cwd(), name).replaceAll("\\", "/");
    if (!file.startsWith(TOGETHER)) add(file, (endTime - startTime) / 1000);
    else for (const { ancestorTitles, duration } of assertionResults) add(ancestorTitles[0] ?? file, (duration ?? 0) / 1000);
  }
  return [...seconds]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 10)
    .map(([suite, took]) => `${took.toFixed(1).padStart(7)} s  ${suite}`);
}

/** Room for what is young: workbooks come and go by the thousand, and with the usual 16 MB a tenth of the time is spent on clearing them away. */
const NODE_OPTIONS = [process.env["NODE_OPTIONS"], "--max-semi-space-size=64"].filter(Boolean).join(" ");

interface RunOptions {
  readonly selection?: Selection;
  readonly env?: NodeJS.ProcessEnv;
}

/** The status and the summary of jest, which is undefined where it stopped before it had run the tests. */
async function runJest(
  args: readonly string[],
  { selection, env = {} }: RunOptions = {},
): Promise<[status: number, summary: JestSummary | undefined]> {
  const folder = mkdtempSync(join(tmpdir(), "sapa-test-"));
  const output = join(folder, "jest.json");
  // A file, since an environment may not be as large on every system.
  const together = join(folder, "together.json");
  const selected = selection && { TEST_ONLY: selection.files.join("\n"), TEST_TOGETHER: together };
  try {
    writeFileSync(together, JSON.stringify(selection?.together ?? {}));
    const child = spawn(process.execPath, [require.resolve("jest/bin/jest"), "--json", `--outputFile=${output}`, ...args], {
      stdio: "inherit",
      env: { ...process.env, NODE_OPTIONS, ...env, ...selected },
    });
    const status = await new Promise<number>((resolve, reject) => child.once("error", reject).once("exit", (code) => resolve(code ?? 1)));
    return [status, existsSync(output) ? (JSON.parse(readFileSync(output, "utf8")) as JestSummary) : undefined];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts what browser tests need beside the other tests, which come first: they wait for a build that is not done. */
async function runAll(args: readonly string[]): ReturnType<typeof runJest> {
  process.env["CHROMIUM_PATH"] = ensureBrowser();
  const closeBrowser = await shareBrowser();
  const builds = Promise.all([ADD_IN, WORKBENCH].map((target) => buildInBackground(target, console.log)));
  builds.catch(() => undefined);
  try {
    // Whoever names suites gets those.
    const result = await runJest(args, args.length === 0 ? { selection: everySuite() } : {});
    await builds;
    return result;
  } finally {
    await closeBrowser();
  }
}

const RUNS: Readonly<Record<string, (args: readonly string[]) => ReturnType<typeof runJest>>> = {
  "--fast": (args) => runJest(args, { selection: fastSuites() }),
  "--long": (args) => runJest(args, { env: { TEST_LONG: "1" } }),
};

async function main(): Promise<number> {
  const [mode = "", ...rest] = process.argv.slice(2);
  const special = RUNS[mode];
  const [status, summary] = await (special === undefined ? runAll(process.argv.slice(2)) : special(rest));
  if (summary === undefined) {
    console.error("jest stopped before it had run the tests; its own words are above.");
    return status === 0 ? 1 : status;
  }
  // A suite that does not load has no failed test of its own; it must not look like none failed.
  const failed = Math.max(summary.numFailedTests, summary.numFailedTestSuites);
  for (const line of failures(summary)) console.log(line);
  console.log(["The slowest suites:", ...slowest(summary)].join("\n"));
  console.log(`${summary.numPassedTests} passed, ${failed} failed, ${summary.numPendingTests} skipped`);
  if (status === 0 && summary.numPassedTests === 0) {
    console.error("No test was run.");
    return 1;
  }
  return status;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
