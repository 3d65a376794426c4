import { kleDocument } from "../stores/kle";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export async function run({ port }: RunContext): Promise<Effects<object>> {
  await kleDocument.remove(port);
  return { result: {} };
}
