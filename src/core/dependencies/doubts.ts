import { shortestWays, type Graph, type ShortestWays } from "./shortest-ways";

/** By data row of the systems register. */
export interface Doubts {
  /** A system without a way that may have one all the same; false for those with a way, and for KMD Sag and components. */
  readonly uncertain: readonly boolean[];
  /** Its own column says neither Ja nor Nej. */
  readonly silent: readonly boolean[];
  /** The next system towards one that is doubtful by its own cells; -1 for that one itself. */
  readonly next: Int32Array;
}

interface Known {
  readonly graph: Graph;
  /** By system row: its interfaces of which an end or the component is not known. */
  readonly doubtfulOf: ReadonlyMap<number, readonly number[]>;
  readonly own: readonly boolean[];
  readonly silent: readonly boolean[];
  readonly ways: ShortestWays;
  readonly incomplete: readonly string[];
}

/**
 * Which systems without a way to KMD Sag are *known* to have none. Not known are: those whose own column does not say Nej, those with an
 * interface of which an end or the component is not known, and those linked to such a one: its way would be theirs. Where a register or
 * column is missing none is known. An end that names nothing raises a doubt about the interface's other end, not about every system. Horizon and decision raise no doubt: an interface counts unless both say that it will never be.
 * Linear in systems + interfaces.
 */
export function doubts({ graph, doubtfulOf, own, silent, ways, incomplete }: Known): Doubts {
  const sources = own.flatMap((isOwn, row) => (isOwn && ways.distance[row] === -1 && (silent[row]! || doubtfulOf.has(row)) ? [row] : []));
  const reached = shortestWays(graph, sources);
  return {
    uncertain: own.map((isOwn, row) => isOwn && ways.distance[row] === -1 && (incomplete.length > 0 || reached.distance[row] !== -1)),
    silent,
    next: reached.next,
  };
}
