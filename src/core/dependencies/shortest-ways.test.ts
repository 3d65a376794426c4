import fc from "fast-check";
import { FLOWS } from "./dependency";
import { shortestWays } from "./shortest-ways";

const graphs = fc.integer({ min: 1, max: 25 }).chain((nodeCount) =>
  fc.record({
    nodeCount: fc.constant(nodeCount),
    edges: fc.array(fc.tuple(fc.nat(nodeCount - 1), fc.nat(nodeCount - 1)), { maxLength: 60 }),
    sources: fc.array(fc.nat(nodeCount - 1), { maxLength: 4 }),
    flow: fc.constantFrom(...FLOWS),
  }),
);

/** Distances by relaxing every edge until nothing changes; slow, and too plain to be wrong. */
function naiveDistances(nodeCount: number, edges: readonly (readonly [number, number])[], sources: readonly number[]): number[] {
  const distance = new Array<number>(nodeCount).fill(Infinity);
  for (const source of sources) distance[source] = 0;
  for (let changed = true; changed;) {
    changed = false;
    for (const [a, b] of edges) {
      if (distance[a]! + 1 < distance[b]!) {
        distance[b] = distance[a]! + 1;
        changed = true;
      }
    }
  }
  return distance.map((d) => (d === Infinity ? -1 : d));
}

describe("shortestWays", () => {
  it("agrees with a naive search, and every step is an edge to the lowest node one step nearer", () => {
    fc.assert(
      fc.property(graphs, ({ nodeCount, edges, sources, flow }) => {
        const ways = shortestWays({ nodeCount, from: edges.map((e) => e[0]), to: edges.map((e) => e[1]) }, sources, flow);
        const walked = edges.map(([a, b]) => (flow === "from" ? ([a, b] as const) : ([b, a] as const)));
        expect([...ways.distance]).toEqual(naiveDistances(nodeCount, walked, sources));
        for (let node = 0; node < nodeCount; node++) {
          const distance = ways.distance[node]!;
          const nearer = walked.flatMap(([a, b]) => (b === node ? [a] : [])).filter((other) => ways.distance[other] === distance - 1);
          expect(ways.next[node]).toBe(distance > 0 ? Math.min(...nearer) : -1);
        }
      }),
    );
  });

  it("does not hang on the order of edges or sources", () => {
    fc.assert(
      fc.property(graphs, ({ nodeCount, edges, sources, flow }) => {
        const forward = shortestWays({ nodeCount, from: edges.map((e) => e[0]), to: edges.map((e) => e[1]) }, sources, flow);
        const turned = [...edges].reverse();
        const back = shortestWays({ nodeCount, from: turned.map((e) => e[0]), to: turned.map((e) => e[1]) }, [...sources].reverse(), flow);
        expect(back).toEqual(forward);
      }),
    );
  });

  it("goes round a ring once, the way that data goes", () => {
    const ring = { nodeCount: 5, from: [0, 1, 2, 3, 4], to: [1, 2, 3, 4, 0] };
    expect([...shortestWays(ring, [0], "from").distance]).toEqual([0, 1, 2, 3, 4]);
    expect([...shortestWays(ring, [0], "to").distance]).toEqual([0, 4, 3, 2, 1]);
    expect([...shortestWays(ring, [0], "to").next]).toEqual([-1, 2, 3, 4, 0]);
  });
});
