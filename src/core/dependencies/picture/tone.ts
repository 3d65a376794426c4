import type { NetworkSystem } from "./network";

/** What ties a system to KMD Sag, as colours show it; `plain` for one of which it is known that nothing does. */
export type Tone = "direct" | "indirect" | "unknown" | "plain";

export function toneOf({ steps, uncertain }: Pick<NetworkSystem, "steps" | "uncertain">): Tone {
  if (steps !== null) return steps === 1 ? "direct" : "indirect";
  return uncertain ? "unknown" : "plain";
}
