import type { RunContext } from "../run-context";
import { buildSummaries, type SummariesResult } from "./build-summaries";
import type { Effects } from "./effects";

export async function run(context: RunContext): Promise<Effects<{ readonly result: SummariesResult }>> {
  const result = await buildSummaries(context);
  return { result: { result }, checked: result };
}
