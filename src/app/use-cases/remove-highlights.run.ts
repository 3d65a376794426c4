import { recordGone } from "../stores/changes";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

interface Removed {
  readonly removed: number;
  readonly unread: readonly string[];
}

export async function run({ port, note }: RunContext): Promise<Effects<Removed>> {
  const { count, unread } = await port.removeHighlights();
  await recordGone(port, { roles: [], marks: true }).catch(note);
  return { result: { removed: count, unread } };
}
