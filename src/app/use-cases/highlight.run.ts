import type { RunContext } from "../run-context";
import type { Effects } from "./effects";
import { highlightDependencies, type HighlightResult } from "./highlight-dependencies";

export async function run(context: RunContext): Promise<Effects<{ readonly result: HighlightResult }>> {
  return { result: { result: await highlightDependencies(context) } };
}
