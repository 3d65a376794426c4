import fc from "fast-check";
import { buildNetwork } from "./build-network";
import { drawPicture } from "./draw";
import { NO_FILTER } from "./facets";
import { layOut, type Layout } from "./layout";
import { longRow, randomWorkbook } from "./testing/random-workbook";

const drawn = (data: Parameters<typeof buildNetwork>[0], chosen: number | null = null, steps: readonly string[] = []): Layout => {
  const network = buildNetwork(data);
  return layOut(drawPicture(network, { filter: { ...NO_FILTER, hidden: { steps } }, chosen, pages: new Map() }), network);
};

test("nothing overlaps, all lies within the picture, and what hangs on something stands to its right", () => {
  fc.assert(
    fc.property(randomWorkbook(80), fc.nat(79), (data, pick) => {
      const { nodes, byKey, width, height } = drawn(data, pick % data.registers.systems!.rowCount);
      expect(byKey.size).toBe(nodes.length);
      for (const [i, a] of nodes.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true);
        if (a.parent !== null) expect(byKey.get(a.parent)!.x).toBeLessThan(a.x);
        for (const b of nodes.slice(i + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || Math.abs(a.y - b.y) >= a.height;
          expect(apart).toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("a hidden layer takes no room", () => {
  expect(drawn(longRow(4)).columns.map(({ steps }) => steps)).toEqual([0, 1, 2, 3, 4]);
  expect(drawn(longRow(4), null, ["2", "3"]).columns.map(({ steps }) => steps)).toEqual([0, 1, 4]);
});

test("a branch is read to its end before the next begins, in the order in which it is drawn", () => {
  fc.assert(
    fc.property(randomWorkbook(80), (data) => {
      const { nodes, byKey } = drawn(data);
      const tied = nodes.filter(({ node }) => node.kind === "root" || node.parent !== null);
      for (const [i, { parent, y }] of tied.entries()) {
        if (i === 0) continue;
        // Right after its parent, or after all that depends on an earlier sibling: the parent is among the ancestors of the one before.
        const ancestors = new Set<string | null>();
        for (let at: string | null = tied[i - 1]!.key; at !== null; at = byKey.get(at)!.parent) ancestors.add(at);
        expect(ancestors.has(parent)).toBe(true);
        expect(y).toBeGreaterThanOrEqual(tied[i - 1]!.y);
      }
    }),
    { numRuns: 60 },
  );
});
