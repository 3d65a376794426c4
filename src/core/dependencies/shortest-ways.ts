import type { Flow } from "./dependency";

/** A directed graph of `nodeCount` nodes; edge i goes from `from[i]` to `to[i]`. Loops and double edges are allowed. */
export interface Graph {
  readonly nodeCount: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export interface ShortestWays {
  /** Steps to the nearest source: 0 for a source, -1 where there is no way. */
  readonly distance: Int32Array;
  /** The next node towards the nearest source; -1 for sources and where there is no way. */
  readonly next: Int32Array;
}

/**
 * Shortest path between every node and the nearest of `sources`, by breadth-first search from all sources at once: with `"from"` along the
 * edges (what the sources send reaches the node), with `"to"` against them (what the node sends reaches a source).
 * Rings need no care: a node is entered once. Of several shortest paths the one over the lowest node number is reported (and so on from
 * there), so that the answer depends on the register's order alone and never on the edges' order.
 * Linear in nodes + edges.
 */
export function shortestWays(graph: Graph, sources: Iterable<number>, flow: Flow): ShortestWays {
  const { start, neighbours } = adjacency(graph, flow);
  const distance = new Int32Array(graph.nodeCount).fill(-1);
  const next = new Int32Array(graph.nodeCount).fill(-1);
  let level: number[] = [];
  for (const source of sources) {
    if (distance[source] === 0) continue;
    distance[source] = 0;
    level.push(source);
  }
  for (let steps = 1; level.length > 0; steps++) {
    const following: number[] = [];
    for (const node of level) {
      for (let i = start[node]!; i < start[node + 1]!; i++) {
        const other = neighbours[i]!;
        if (distance[other] === -1) {
          distance[other] = steps;
          next[other] = node;
          following.push(other);
        } else if (distance[other] === steps && node < next[other]!) {
          next[other] = node;
        }
      }
    }
    level = following;
  }
  return { distance, next };
}

/** The nodes that data goes on to from n, or comes to n from, are in `neighbours[start[n]] … neighbours[start[n + 1] - 1]`. */
function adjacency({ nodeCount, from, to }: Graph, flow: Flow): { start: Int32Array; neighbours: Int32Array } {
  const [near, far] = flow === "from" ? [from, to] : [to, from];
  const start = new Int32Array(nodeCount + 2);
  for (const node of near) start[node + 2]!++;
  for (let n = 2; n < start.length; n++) start[n]! += start[n - 1]!;
  const neighbours = new Int32Array(near.length);
  // `start[n + 1]` serves as the write position of node n and has become n's end when all edges are placed.
  near.forEach((node, i) => (neighbours[start[node + 1]!++] = far[i]!));
  return { start, neighbours };
}
