import { removeKle } from "../kept";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export async function run({ port }: RunContext): Promise<Effects<object>> {
  await removeKle(port);
  return { result: {} };
}
