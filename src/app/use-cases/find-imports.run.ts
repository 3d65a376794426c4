import { findImports } from "../imports/read-import";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export async function run(context: RunContext): Promise<Effects<object>> {
  return { result: {}, plans: { imports: await findImports(context.port, context), importPlan: null } };
}
