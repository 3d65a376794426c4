import { linkKey } from "./chain";
import { neighboursOf, type DependencyNetwork } from "./network";
import { CROSSING_LIMIT, type Crossing, type Picture, type SystemNode } from "./picture";

/** Links between drawn systems that the tree does not show: all where they are few, else the chosen system's and its chains'. */
export function drawCrossings(
  network: DependencyNetwork,
  drawn: ReadonlySet<number>,
  nodes: readonly SystemNode[],
  { chainLinks, chosen }: { readonly chainLinks: ReadonlySet<string>; readonly chosen: number | null },
): Pick<Picture, "crossings" | "crossingsLeft"> {
  // The reported step of each drawn node is a line of the tree already; a bridged one is not this link.
  const shown = new Map(nodes.flatMap(({ id, parent, span }) => (span === 1 ? [[id, parent] as const] : [])));
  const found = new Map<string, Crossing>();
  for (const from of drawn) {
    if (from < 0) continue;
    for (const { system: to } of neighboursOf(network, from)) {
      // Each link is met from both ends; the lower one adds it.
      if (from > to || !drawn.has(to) || shown.get(from) === to || shown.get(to) === from) continue;
      const key = linkKey(from, to);
      found.set(key, { from, to, count: (found.get(key)?.count ?? 0) + 1, onChain: chainLinks.has(key) });
    }
  }
  const all = [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  const wanted = all.filter((link) => link.onChain || link.from === chosen || link.to === chosen);
  const crossings = all.length <= CROSSING_LIMIT ? all : wanted;
  return { crossings, crossingsLeft: all.length - crossings.length };
}
