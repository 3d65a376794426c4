import fc from "fast-check";
import { shortestWays } from "./shortest-ways";

const graphs = fc.integer({ min: 1, max: 25 }).chain((nodeCount) =>
  fc.record({
    nodeCount: fc.constant(nodeCount),
    edges: fc.array(fc.tuple(fc.nat(nodeCount - 1), fc.nat(nodeCount - 1)), { maxLength: 60 }),
    sources: fc.array(fc.nat(nodeCount - 1), { maxLength: 4 }),
  }),
);

/** Distances by relaxing every edge until nothing changes; slow, and too plain to be wrong. */
function naiveDistances(nodeCount: number, edges: readonly (readonly [number, number])[], sources: readonly number[]): number[] {
  const distance = new Array<number>(nodeCount).fill(Infinity);
  for (const source of sources) distance[source] = 0;
  for (let changed = true; changed;) {
    changed = false;
    for (const [a, b] of [...edges, ...edges.map(([x, y]) => [y, x] as const)]) {
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
      fc.property(graphs, ({ nodeCount, edges, sources }) => {
        const ways = shortestWays({ nodeCount, from: edges.map((e) => e[0]), to: edges.map((e) => e[1]) }, sources);
        expect([...ways.distance]).toEqual(naiveDistances(nodeCount, edges, sources));
        for (let node = 0; node < nodeCount; node++) {
          const distance = ways.distance[node]!;
          const nearer = edges
            .flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : []))
            .filter((other) => ways.distance[other] === distance - 1);
          expect(ways.next[node]).toBe(distance > 0 ? Math.min(...nearer) : -1);
        }
      }),
    );
  });

  it("does not hang on the order of edges or sources", () => {
    fc.assert(
      fc.property(graphs, ({ nodeCount, edges, sources }) => {
        const forward = shortestWays({ nodeCount, from: edges.map((e) => e[0]), to: edges.map((e) => e[1]) }, sources);
        const turned = [...edges].reverse();
        const back = shortestWays({ nodeCount, from: turned.map((e) => e[1]), to: turned.map((e) => e[0]) }, [...sources].reverse());
        expect(back).toEqual(forward);
      }),
    );
  });

  it("goes round a ring once", () => {
    const ways = shortestWays({ nodeCount: 5, from: [0, 1, 2, 3, 4], to: [1, 2, 3, 4, 0] }, [0]);
    expect([...ways.distance]).toEqual([0, 1, 2, 2, 1]);
    expect([...ways.next]).toEqual([-1, 0, 1, 4, 0]);
  });
});
