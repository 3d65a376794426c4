import { neighboursOf, type DependencyNetwork } from "./network";

/** One step of a chain, from a system to the next one or to KMD Sag (null). */
export interface ChainStep {
  readonly from: number;
  readonly to: number | null;
  /** The interfaces that make the step (indices); none where the system's own column alone says so. */
  readonly interfaces: readonly number[];
}

/** The reported shortest chain of a system, itself first; empty where there is none. The same one that `analyseDependencies` reports. */
export function chainOf({ systems }: DependencyNetwork, system: number): readonly number[] {
  const chain: number[] = [];
  if (typeof systems[system]?.steps !== "number") return chain;
  for (let at = system; at !== -1; at = systems[at]!.next) chain.push(at);
  return chain;
}

/** The chain step by step with the interfaces of each. */
export function chainSteps(network: DependencyNetwork, system: number): readonly ChainStep[] {
  return chainOf(network, system).map((from, i, chain) => {
    const to = chain[i + 1] ?? null;
    const interfaces =
      to === null
        ? network.systems[from]!.interfaces.filter((index) => network.interfaces[index]!.kmdSag)
        : neighboursOf(network, from).flatMap((neighbour) => (neighbour.system === to ? [neighbour.interface] : []));
    return { from, to, interfaces };
  });
}

export interface ShortestChains {
  /** Every system on a shortest chain, by distance from KMD Sag, the farthest first; the reported chain is among them. */
  readonly systems: readonly number[];
  /** How many shortest chains there are; Infinity where they are too many for a number. */
  readonly count: number;
}

/** All shortest chains of a system at once: systems on them, and how many there are. Linear in what is on them. */
export function shortestChains(network: DependencyNetwork, system: number): ShortestChains {
  const { systems } = network;
  if (typeof systems[system]?.steps !== "number") return { systems: [], count: 0 };
  let level = new Map([[system, 1]]);
  const found: number[] = [];
  for (let steps = systems[system].steps; ; steps--) {
    found.push(...level.keys());
    if (steps === 1) return { systems: found, count: [...level.values()].reduce((sum, ways) => sum + ways, 0) };
    const nearer = new Map<number, number>();
    for (const [at, ways] of level)
      for (const next of new Set(neighboursOf(network, at).map((neighbour) => neighbour.system)))
        if (systems[next]!.steps === steps - 1) nearer.set(next, (nearer.get(next) ?? 0) + ways);
    level = nearer;
  }
}
