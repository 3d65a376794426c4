import { forgetChanges } from "../change-log";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export async function run({ port }: RunContext): Promise<Effects<object>> {
  await forgetChanges(port);
  return { result: {} };
}
