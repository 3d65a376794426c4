import type { ProfileNode, TraceEvent } from "./trace-event";

/** At most this many are listed for a task. */
const MOST = 14;

/** Functions that a task spent its time in, with what they called, the costliest first. Names are those of the build. */
export function costliest(task: TraceEvent, events: readonly TraceEvent[]): string[] {
  const nodes = new Map<number, ProfileNode>();
  const spent = new Map<string, number>();
  for (const { data } of events.filter(({ name, pid }) => name === "ProfileChunk" && pid === task.pid).map(({ args }) => args ?? {}))
    for (const node of data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
  for (const { ts, dt, node } of samplesOf(events, task.pid)) {
    if (ts < task.ts || ts > task.ts + task.dur!) continue;
    const seen = new Set<string>();
    for (let at = nodes.get(node); at !== undefined; at = at.parent === undefined ? undefined : nodes.get(at.parent)) {
      const { functionName, url = "", lineNumber = -1 } = at.callFrame;
      seen.add(`${functionName || "(no name)"} ${url.split("/").pop()}:${lineNumber + 1}`);
    }
    for (const name of seen) spent.set(name, (spent.get(name) ?? 0) + dt);
  }
  return [...spent]
    .filter(([name]) => !/^\((root|program|no name)\)/.test(name))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([name, us]) => `  ${(us / 1000).toFixed(0).padStart(5)} ${name}`);
}

function* samplesOf(
  events: readonly TraceEvent[],
  pid: number,
): Generator<{ readonly ts: number; readonly dt: number; readonly node: number }> {
  let ts = events.find(({ name, pid: own }) => name === "Profile" && own === pid)?.args?.data?.startTime ?? 0;
  const chunks = events.filter(({ name, pid: own }) => name === "ProfileChunk" && own === pid).sort((a, b) => a.ts - b.ts);
  for (const { args } of chunks) {
    const samples = args?.data?.cpuProfile?.samples ?? [];
    const deltas = args?.data?.timeDeltas ?? [];
    for (let i = 0; i < samples.length; i++) {
      ts += deltas[i] ?? 0;
      yield { ts, dt: deltas[i] ?? 0, node: samples[i]! };
    }
  }
}
