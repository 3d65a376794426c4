import { FLOWS, type Flow } from "./dependency";
import type { ByFlow, FlowWays } from "./flow-ways";
import { shortestWays, type Graph } from "./shortest-ways";

/** By data row of the systems register. */
export interface Doubts {
  /** A system without a way that may have one all the same; false for those with a way, and for KMD Sag, SAPA and components. */
  readonly uncertain: readonly boolean[];
  /** Its own column says neither Ja nor Nej. */
  readonly silent: readonly boolean[];
  /** The next system towards one that is doubtful by its own cells; -1 for that one itself. */
  readonly next: Int32Array;
}

interface Known {
  readonly graph: Graph;
  /** Systems of which an interface may reach KMD Sag (`to`) or be reached from it (`from`). */
  readonly doubtful: ByFlow<ReadonlySet<number>>;
  readonly own: readonly boolean[];
  readonly silent: readonly boolean[];
  /** Systems with an interface of today with KMD Sag: it answers what their own column does not. */
  readonly direct: (row: number) => boolean;
  readonly ways: FlowWays;
  readonly incomplete: readonly string[];
}

/**
 * Which systems without a way to KMD Sag are *known* to have none. Not known are: those whose own column does not say Nej, those with an
 * interface of which the other end or the component is not known, and those that such a one sends data on to, or has it from: its way
 * would be theirs. Where a register or column is missing none is known. An end that names nothing raises a doubt about the interface's
 * other end, not about every system. Horizon and decision raise no doubt: an interface counts unless they say that it is not there today.
 * Linear in systems + interfaces.
 */
export function doubts({ graph, doubtful, own, silent, direct, ways, incomplete }: Known): Doubts {
  const mute = own.flatMap((isOwn, row) => (isOwn && silent[row]! && !direct(row) ? [row] : []));
  const of = (flow: Flow) => shortestWays(graph, [...mute, ...[...doubtful[flow]].filter((row) => own[row])], flow);
  const reached = FLOWS.map(of);
  const nearest = own.map((_, row) =>
    reached
      .filter(({ distance }) => distance[row] !== -1)
      .sort((a, b) => a.distance[row]! - b.distance[row]!)
      .at(0),
  );
  return {
    uncertain: own.map((isOwn, row) => isOwn && ways.distance[row] === -1 && (incomplete.length > 0 || nearest[row] !== undefined)),
    silent,
    next: Int32Array.from(nearest, (found, row) => found?.next[row] ?? -1),
  };
}
