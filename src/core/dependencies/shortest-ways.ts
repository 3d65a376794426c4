/** An undirected graph of `nodeCount` nodes; edge i joins `from[i]` and `to[i]`. Loops and double edges are allowed. */
export interface Graph {
  readonly nodeCount: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export interface ShortestWays {
  /** Steps to the nearest source: 0 for a source, -1 where none can be reached. */
  readonly distance: Int32Array;
  /** The next node towards the nearest source; -1 for sources and for what can't be reached. */
  readonly next: Int32Array;
}

/**
 * Shortest path from every node to the nearest of `sources`, by breadth-first search from all sources at once.
 * Rings need no care: a node is entered once. Of several shortest paths the one over the lowest node number is reported (and so on from
 * there), so that the answer depends on the register's order alone and never on the edges' order.
 * Linear in nodes + edges.
 */
export function shortestWays(graph: Graph, sources: readonly number[]): ShortestWays {
  const { start, neighbours } = adjacency(graph);
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

/** Neighbours of node n are in `neighbours[start[n]] … neighbours[start[n + 1] - 1]`. */
function adjacency(graph: Graph): { start: Int32Array; neighbours: Int32Array } {
  const { nodeCount, from, to } = graph;
  const start = new Int32Array(nodeCount + 2);
  for (let i = 0; i < from.length; i++) {
    start[from[i]! + 2]!++;
    start[to[i]! + 2]!++;
  }
  for (let n = 2; n < start.length; n++) start[n]! += start[n - 1]!;
  const neighbours = new Int32Array(from.length * 2);
  // `start[n + 1]` serves as the write position of node n and has become n's end when all edges are placed.
  for (let i = 0; i < from.length; i++) {
    neighbours[start[from[i]! + 1]!++] = to[i]!;
    neighbours[start[to[i]! + 1]!++] = from[i]!;
  }
  return { start, neighbours };
}
