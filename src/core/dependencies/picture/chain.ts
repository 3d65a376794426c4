import { FLOWS, type Flow } from "../dependency";
import { neighboursOf, type DependencyNetwork } from "./network";

/** One step of a chain, from a system to the next one towards KMD Sag, or to KMD Sag itself (null). */
export interface ChainStep {
  readonly from: number;
  readonly to: number | null;
  /** Which way data goes at this step; empty where the system's own column alone says so. */
  readonly flows: readonly Flow[];
  /** The interfaces that make the step (indices); none where the system's own column alone says so. */
  readonly interfaces: readonly number[];
}

/** The reported shortest chain of a system, itself first; empty where there is none. The same one that `analyseDependencies` reports. */
export function chainOf({ systems }: DependencyNetwork, system: number): readonly number[] {
  const chain: number[] = [];
  const along = systems[system]?.along ?? null;
  if (along === null) return chain;
  if (systems[system]!.steps === 1) return [system];
  for (let at = system; at !== -1; at = systems[at]!.ways[along].next) chain.push(at);
  return chain;
}

/** The chain step by step with the interfaces of each. */
export function chainSteps(network: DependencyNetwork, system: number): readonly ChainStep[] {
  const along = network.systems[system]?.along ?? null;
  return chainOf(network, system).map((from, i, chain) => {
    const to = chain[i + 1] ?? null;
    const { atKmdSag, interfaces } = network.systems[from]!;
    if (to !== null)
      return {
        from,
        to,
        flows: [along!],
        interfaces: neighboursOf(network, from).flatMap((neighbour) =>
          neighbour.system === to && neighbour.flow === along ? [neighbour.interface] : [],
        ),
      };
    // A direct system shows all that it has with KMD Sag; at the end of a chain only what carries the chain's data counts.
    const flows = i === 0 ? atKmdSag : atKmdSag.filter((flow) => flow === along);
    const carries = (index: number): boolean => {
      const { kmdSag, sender, receiver } = network.interfaces[index]!;
      return kmdSag && flows.some((flow) => (flow === "to" ? sender : receiver).systems.includes(from));
    };
    return { from, to, flows, interfaces: interfaces.filter(carries) };
  });
}

export interface ShortestChains {
  /** Every system on a shortest chain, by distance from KMD Sag, the farthest first; the reported chain is among them. */
  readonly systems: readonly number[];
  /** The links between them that are steps of such a chain, as `linkKey` names them. */
  readonly links: ReadonlySet<string>;
  /** How many shortest chains there are; Infinity where they are too many for a number. */
  readonly count: number;
}

export function linkKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** All shortest chains of a system at once: systems on them, and how many there are. Linear in what is on them. */
export function shortestChains(network: DependencyNetwork, system: number): ShortestChains {
  const own = network.systems[system];
  const links = new Set<string>();
  if (typeof own?.steps !== "number") return { systems: [], links, count: 0 };
  if (own.steps === 1) return { systems: [system], links, count: 1 };
  const found = new Set<number>();
  let count = 0;
  for (const flow of FLOWS) {
    if (own.ways[flow].steps !== own.steps) continue;
    let level = new Map([[system, 1]]);
    for (let steps = own.steps; ; steps--) {
      for (const at of level.keys()) found.add(at);
      if (steps === 1) break;
      const nearer = new Map<number, number>();
      for (const [at, ways] of level) {
        const next = neighboursOf(network, at).filter((neighbour) => neighbour.flow === flow);
        for (const other of new Set(next.map((neighbour) => neighbour.system))) {
          if (network.systems[other]!.ways[flow].steps !== steps - 1) continue;
          links.add(linkKey(at, other));
          nearer.set(other, (nearer.get(other) ?? 0) + ways);
        }
      }
      level = nearer;
    }
    count += [...level.values()].reduce((sum, ways) => sum + ways, 0);
  }
  const distance = (at: number): number => Math.min(...FLOWS.map((flow) => network.systems[at]!.ways[flow].steps ?? Infinity));
  return { systems: [...found].sort((a, b) => distance(b) - distance(a)), links, count };
}
