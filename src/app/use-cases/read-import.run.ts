import { readImport, type ImportInput } from "../imports/read-import";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export async function run(context: RunContext, input: ImportInput): Promise<Effects<object>> {
  return { result: {}, plans: { importPlan: await readImport(context.port, input, context) } };
}
