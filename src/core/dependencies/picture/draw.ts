import { chainOf, shortestChains } from "./chain";
import { drawCrossings } from "./crossings";
import { passes } from "./filter";
import type { DependencyNetwork } from "./network";
import {
  BUDGET,
  CALM,
  CHAIN_LIMIT,
  NARROW_PAGE,
  ROOT,
  WIDE_PAGE,
  type MoreNode,
  type Picture,
  type PictureNode,
  type PictureOptions,
  type SystemNode,
} from "./picture";
import { visibleTree, type VisibleTree } from "./visible-tree";

/**
 * The picture of a network: KMD Sag's neighbours, then breadth first until the picture would no longer be calm. Choosing a system that is drawn
 * moves nothing: its shortest chains are set off, no more. One that is not drawn is brought in with its chain and its neighbours. Nodes that
 * are not drawn are counted at their place, and a hidden one never cuts a path: the line past it says how many steps it spans.
 */
export function drawPicture(network: DependencyNetwork, { filter, chosen, pages }: PictureOptions): Picture {
  const { systems } = network;
  const shortest = chosen === null ? undefined : shortestChains(network, chosen);
  const reported = chosen === null ? [] : chainOf(network, chosen);
  const onChain = new Set([...reported, ...(shortest?.systems ?? [])]);
  const unasked = fill(network, { filter, pages, chosen: null }, new Set());
  const retained = reported.every((at) => unasked.drawn.has(at)) ? new Set<number>() : retainedNodes(reported, onChain);
  const { tree, drawn, more } = retained.size === 0 ? unasked : fill(network, { filter, pages, chosen }, retained);
  const loose = chosen !== null && systems[chosen]?.own === true && systems[chosen].steps === null ? chosen : null;

  const nearestDrawn = (from: number): number => {
    let at = from;
    while (!drawn.has(at)) at = systems[at]!.next;
    return at;
  };
  const behind = countBehind(tree.children, drawn);
  const withMore = new Map(more.map((node) => [node.parent, node]));
  const allowed = passes(filter);
  const nodes = [...drawn].flatMap((id): SystemNode[] => {
    if (id === ROOT) return [];
    const { steps, next } = systems[id]!;
    const parent = nearestDrawn(next);
    const span = steps! - (parent === ROOT ? 0 : systems[parent]!.steps!);
    const forced = retained.has(id) && !allowed(systems[id]!);
    return [{ kind: "system", id, parent, span, onChain: onChain.has(id), forced, behind: withMore.has(id) ? 0 : (behind.get(id) ?? 0) }];
  });
  const loosely: SystemNode[] =
    loose === null ? [] : [{ kind: "system", id: loose, parent: null, span: 0, onChain: false, forced: false, behind: 0 }];
  const noWay = systems.filter(({ own, steps }) => own && steps === null);
  return {
    nodes: inOrder(
      nodes,
      more.map((node) => ({ ...node, behind: behind.get(node.parent) ?? 0 })),
      loosely,
    ),
    ...drawCrossings(network, new Set([...drawn, ...(loose === null ? [] : [loose])]), nodes, {
      chainLinks: shortest?.links ?? new Set(),
      chosen,
    }),
    left: {
      beyondDepth: tree.beyondDepth,
      filtered: tree.filtered,
      noWay: noWay.length,
      noWayDoubtful: noWay.filter(({ uncertain }) => uncertain).length,
    },
  };
}

interface Filled {
  readonly tree: VisibleTree;
  /** Breadth first. */
  readonly drawn: ReadonlySet<number>;
  readonly more: readonly Omit<MoreNode, "behind">[];
}

/** The nodes within the budget: what is retained, the chosen system's and KMD Sag's neighbours, then the nearest. */
function fill(network: DependencyNetwork, { filter, chosen, pages }: PictureOptions, retained: ReadonlySet<number>): Filled {
  const tree = visibleTree(network, filter, retained);
  const drawn = new Set<number>([ROOT, ...retained]);
  const more: Omit<MoreNode, "behind">[] = [];
  // A chosen system without a way to KMD Sag stands apart.
  let room = BUDGET - drawn.size - 1;

  const turn = (parent: number, limit: number): void => {
    const all = tree.children.get(parent)?.filter((child) => !retained.has(child)) ?? [];
    const size = parent === ROOT || parent === chosen ? WIDE_PAGE : NARROW_PAGE;
    // "and 1 more" would take the room of that one.
    const count = all.length <= size + 1 ? Math.min(1, all.length) : Math.ceil(all.length / size);
    const page = count === 0 ? 0 : (pages.get(parent) ?? 0) % count;
    const shown = count === 1 ? all : all.slice(page * size, (page + 1) * size);
    const cost = shown.length + (count > 1 ? 1 : 0);
    // Half a page would leave some that turning never shows; the node itself says how many are behind it.
    if (shown.length === 0 || cost > room - (BUDGET - limit)) return;
    room -= cost;
    for (const child of shown) drawn.add(child);
    if (count > 1) more.push({ kind: "more", parent, count: all.length - shown.length, page, pages: count });
  };

  if (chosen !== null && drawn.has(chosen)) turn(chosen, BUDGET);
  turn(ROOT, BUDGET);
  // A set is walked in the order in which it grows: breadth first.
  for (const parent of drawn) if (parent !== ROOT && parent !== chosen) turn(parent, pages.has(parent) ? BUDGET : CALM);
  return { tree, drawn, more };
}

/** The reported chain, then the rest of the shortest ones, as far as there is room. Of a longer chain both ends. */
function retainedNodes(reported: readonly number[], onChain: ReadonlySet<number>): Set<number> {
  if (reported.length > CHAIN_LIMIT) return new Set([...reported.slice(0, CHAIN_LIMIT / 2), ...reported.slice(-CHAIN_LIMIT / 2)]);
  // Those on the reported chain are first in the set.
  return new Set([...onChain].slice(0, CHAIN_LIMIT));
}

/** By drawn node: systems of the tree that are not drawn and whose nearest drawn node it is. */
function countBehind(children: ReadonlyMap<number, readonly number[]>, drawn: ReadonlySet<number>): Map<number, number> {
  const counts = new Map<number, number>();
  const waiting: [node: number, owner: number][] = [[ROOT, ROOT]];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const [node, owner] = entry;
    for (const child of children.get(node) ?? []) {
      const own = drawn.has(child);
      if (!own) counts.set(owner, (counts.get(owner) ?? 0) + 1);
      waiting.push([child, own ? child : owner]);
    }
  }
  return counts;
}

/** Each parent before its children, in the register's order, `more` last. */
function inOrder(nodes: readonly SystemNode[], more: readonly MoreNode[], loose: readonly SystemNode[]): PictureNode[] {
  const below = new Map<number, SystemNode[]>();
  for (const node of [...nodes].sort((a, b) => a.id - b.id)) below.set(node.parent!, [...(below.get(node.parent!) ?? []), node]);
  const turns = new Map(more.map((node) => [node.parent, node]));
  const out: PictureNode[] = [{ kind: "root", id: ROOT, parent: null }];
  const visit = (parent: number): void => {
    for (const node of below.get(parent) ?? []) {
      out.push(node);
      visit(node.id);
    }
    const turn = turns.get(parent);
    if (turn !== undefined) out.push(turn);
  };
  visit(ROOT);
  return [...out, ...loose];
}
