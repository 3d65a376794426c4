import { changesDocument } from "../stores/changes";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export async function run({ port }: RunContext): Promise<Effects<object>> {
  await changesDocument.remove(port);
  return { result: {} };
}
