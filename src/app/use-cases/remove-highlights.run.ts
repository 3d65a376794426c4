import { recordGone } from "../stores/changes";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export async function run({ port, note }: RunContext): Promise<Effects<{ readonly removed: number }>> {
  const removed = await port.removeHighlights();
  await recordGone(port, { roles: [], marks: true }).catch(note);
  return { result: { removed } };
}
