import type { Page } from "playwright-core";
import { costliest } from "./trace-profile";
import type { Trace, TraceEvent } from "./trace-event";

/** Work of the page's main thread during an action, in milliseconds of the thread's own time: a busy machine does not lengthen it. */
export interface MainThread {
  /** The longest task: for so long nothing else could be answered. */
  readonly worst: number;
  /** Of tasks of a millisecond or more; the middle one. */
  readonly median: number;
  /** Tasks longer than `LIMIT`. */
  readonly long: number;
  readonly total: number;
  /** Contents of the longest tasks, for whoever shortens them; only on request. */
  readonly explained: readonly string[];
}

/** Nothing of ours may keep the thread for longer. */
export const LIMIT = 50;

const CATEGORIES = ["toplevel", "devtools.timeline", "v8", "__metadata"];
const PROFILER = "disabled-by-default-v8.cpu_profiler";
/** A task of the scheduler's, as the categories above name it. */
const TASK = /RunTask$/;
/** How the measuring program and Excel's part reach the page; the reading of what they send is no work of the pane's. */
const DELIVERY = /^(Receive mojo message|SimpleWatcher::OnHandleReady)$/;

/** Follows the page's main thread while `action` is done. Waiting belongs into `action`: it costs the thread nothing. */
export async function follow(page: Page, action: () => Promise<void>, explain = false): Promise<MainThread> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: explain ? [...CATEGORIES, PROFILER] : CATEGORIES });
  let trace: Buffer;
  try {
    await action();
  } finally {
    trace = await browser.stopTracing();
  }
  return summarise((JSON.parse(trace.toString()) as Trace).traceEvents, explain);
}

function summarise(events: readonly TraceEvent[], explain: boolean): MainThread {
  const mains = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const own = events.filter(({ pid, tid, ph, dur }) => ph === "X" && dur !== undefined && mains.has(`${pid}.${tid}`));
  const tasks = own
    .filter(({ name }) => TASK.test(name))
    .map((task) => ({ task, ms: timeOf(task) - delivery(task, own) }))
    .filter(({ ms }) => ms >= 1)
    .sort((a, b) => b.ms - a.ms);
  return {
    worst: tasks[0]?.ms ?? 0,
    median: tasks[tasks.length >> 1]?.ms ?? 0,
    long: tasks.filter(({ ms }) => ms > LIMIT).length,
    total: tasks.reduce((sum, { ms }) => sum + ms, 0),
    explained: explain ? tasks.slice(0, 3).flatMap(({ task, ms }) => [`${ms.toFixed(0)} ms`, ...costliest(task, events)]) : [],
  };
}

const timeOf = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

const within = (outer: TraceEvent, { ts, dur = 0, pid, tid }: TraceEvent): boolean =>
  pid === outer.pid && tid === outer.tid && ts >= outer.ts && ts + dur <= outer.ts + outer.dur!;

/** The rest of a task that delivers something to the page, without the page's own work on it. */
function delivery(task: TraceEvent, events: readonly TraceEvent[]): number {
  if (timeOf(task) < 5) return 0;
  const inside = events.filter((event) => event !== task && within(task, event));
  const brought = inside.find(({ name }) => DELIVERY.test(name));
  if (brought === undefined) return 0;
  const parts = inside.filter((event) => event !== brought && !DELIVERY.test(event.name) && within(brought, event));
  const uppermost = parts.filter((part) => !parts.some((other) => other !== part && other.dur! > part.dur! && within(other, part)));
  return Math.max(0, timeOf(brought) - uppermost.reduce((sum, part) => sum + timeOf(part), 0));
}
