import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { runSample, type SampleResult } from "./run-sample";
import { readSample } from "./sample";

/** Microsoft's samples, beside the checkout; they are never committed. */
export const FOLDER = join(__dirname, "../../../shared/office-js-snippets/samples/excel");
/** What became of each step, as it was when it was last looked over. */
export const RESULTS_FILE = join(__dirname, "samples.generated.json");

export type Results = Readonly<Record<string, SampleResult>>;

/** Paths of the samples, but those of custom functions, which have no buttons. */
export function samplePaths(): string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml") && !path.includes("custom-functions"))
    .sort()
    .map((path) => join(FOLDER, path));
}

export async function runAll(): Promise<Results> {
  const results: Record<string, SampleResult> = {};
  for (const path of samplePaths()) {
    const name = basename(path, ".yaml");
    results[name] = await runSample(readSample(name, readFileSync(path, "utf8")));
  }
  return results;
}

/** How many steps there are of each kind of result. */
export function countSteps(results: Results): {
  readonly answered: number;
  readonly refused: number;
  readonly library: number;
  readonly follows: number;
  readonly sample: number;
  readonly wrong: number;
} {
  const steps = Object.values(results).flatMap((sample) => Object.values(sample));
  const count = (kind: string): number => steps.filter((step) => step.startsWith(kind)).length;
  return {
    answered: count("answered"),
    refused: count("refused"),
    library: count("library"),
    follows: count("follows"),
    sample: count("sample"),
    wrong: count("wrong"),
  };
}
