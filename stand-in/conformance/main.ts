/**
 * `tsx stand-in/conformance/main.ts` runs Microsoft's samples on the stand-in and writes what became of each step; with `--check` it writes
 * nothing, and fails where a step has become another. Read the diff: an answered step that no longer is, is a fault of the stand-in.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { countSteps, RESULTS_FILE, runAll } from "./samples";

async function main(): Promise<void> {
  const results = await runAll();
  const text = `${JSON.stringify(results, null, 2)}\n`;
  process.stdout.write(`${JSON.stringify(countSteps(results))}\n`);
  if (!process.argv.includes("--check")) return writeFileSync(RESULTS_FILE, text);
  if (readFileSync(RESULTS_FILE, "utf8") !== text) {
    process.stderr.write(
      "stand-in/conformance/samples.generated.json is not current: run npx tsx stand-in/conformance/main.ts, and read the diff\n",
    );
    process.exitCode = 1;
  }
}

// Some samples start work that they do not wait for.
process.on("unhandledRejection", () => undefined);
main().then(
  () => process.exit(),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
