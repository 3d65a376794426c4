import { FLOWS, type Flow } from "./dependency";
import { shortestWays, type Graph, type ShortestWays } from "./shortest-ways";

/** For each flow the systems of which something is known. */
export type ByFlow<T> = Readonly<Record<Flow, T>>;

/** The ways between every system and KMD Sag, in each direction of the data. */
export interface FlowWays {
  readonly by: ByFlow<ShortestWays>;
  /** By system: whether interfaces show a way of that flow from end to end. */
  readonly shown: ByFlow<readonly boolean[]>;
  /** The flow of the reported way, the shortest one; undefined where there is none. */
  readonly along: readonly (Flow | undefined)[];
  /** Steps of the reported way: 0 for a direct system, -1 where there is none. */
  readonly distance: Int32Array;
  /** The next system on the reported way; -1 for direct systems and where there is none. */
  readonly next: Int32Array;
}

/**
 * @param direct by flow: systems with an interface to KMD Sag (`to`) or from it (`from`).
 * @param untold systems that say themselves that they are direct, with no interface that shows which way data goes: it may go both.
 */
export function flowWays(graph: Graph, direct: ByFlow<ReadonlySet<number>>, untold: readonly number[]): FlowWays {
  const each = <T>(make: (flow: Flow) => T): ByFlow<T> => ({ from: make("from"), to: make("to") });
  const by = each((flow) => shortestWays(graph, [...direct[flow], ...untold], flow));
  const shown = each((flow) => {
    const found = untold.length === 0 ? by[flow] : shortestWays(graph, direct[flow], flow);
    return [...found.distance].map((steps) => steps !== -1);
  });
  const along = Array.from({ length: graph.nodeCount }, (_, row) => nearest(by, row));
  const reported = (part: keyof ShortestWays): Int32Array =>
    Int32Array.from(along, (flow, row) => (flow === undefined ? -1 : by[flow][part][row]!));
  return { by, shown, along, distance: reported("distance"), next: reported("next") };
}

/** The flow of the shortest way; of equals the one over the upper row. */
function nearest(by: ByFlow<ShortestWays>, row: number): Flow | undefined {
  const [from, to] = FLOWS.map((flow) => ({ steps: by[flow].distance[row]!, next: by[flow].next[row]! })) as [Step, Step];
  if (from.steps === -1 || to.steps === -1) return from.steps !== -1 ? "from" : to.steps !== -1 ? "to" : undefined;
  return to.steps < from.steps || (to.steps === from.steps && to.next < from.next) ? "to" : "from";
}

interface Step {
  readonly steps: number;
  readonly next: number;
}

/** The systems on the reported way of a row towards KMD Sag, the nearest `most` of them, nearest first; the row itself is not among them. */
export function wayOf({ by, along }: FlowWays, row: number, most = Infinity): number[] {
  const flow = along[row];
  const way: number[] = [];
  if (flow === undefined) return way;
  for (let at = by[flow].next[row]!; at !== -1 && way.length < most; at = by[flow].next[at]!) way.push(at);
  return way;
}

/** Through how many of the reported ways each system is passed. Each step is walked once, from the far end. */
export function passedBy({ by, along, distance }: FlowWays): Int32Array {
  const passed = new Int32Array(along.length);
  for (const flow of FLOWS) {
    const { distance: steps, next } = by[flow];
    const farthestFirst = [...steps.keys()].filter((row) => steps[row]! > 0).sort((a, b) => steps[b]! - steps[a]!);
    const through = new Int32Array(along.length);
    for (const row of farthestFirst) through[next[row]!]! += through[row]! + (along[row] === flow && distance[row]! > 0 ? 1 : 0);
    for (let row = 0; row < through.length; row++) passed[row]! += through[row]!;
  }
  return passed;
}
