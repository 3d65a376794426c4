import fc from "fast-check";
import { buildNetwork } from "../../../core/dependencies/picture/build-network";
import { drawPicture } from "../../../core/dependencies/picture/draw";
import { NO_FILTER } from "../../../core/dependencies/picture/facets";
import { longRow, randomWorkbook } from "../../../core/dependencies/picture/testing/random-workbook";
import { layOut, moveTo, NODE, type Layout } from "./layout";

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
        expect(a.x >= 0 && a.y >= 0 && a.x + NODE.width <= width && a.y + NODE.height <= height).toBe(true);
        if (a.parent !== null) expect(byKey.get(a.parent)!.x).toBeLessThan(a.x);
        for (const b of nodes.slice(i + 1)) {
          const apart = Math.abs(a.x - b.x) >= NODE.width || Math.abs(a.y - b.y) >= NODE.height;
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

test("arrows reach every node from KMD Sag", () => {
  fc.assert(
    fc.property(randomWorkbook(80), fc.nat(79), (data, pick) => {
      const layout = drawn(data, pick % data.registers.systems!.rowCount);
      const reached = new Set<string>([layout.nodes[0]!.key]);
      for (const at of reached)
        for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "End"]) {
          const next = moveTo(layout, at, key);
          if (next !== undefined) reached.add(next);
        }
      expect(reached.size).toBe(layout.nodes.length);
    }),
    { numRuns: 100 },
  );
});

test("arrows go where they point", () => {
  const layout = drawn(longRow(3));
  expect(moveTo(layout, "s-1", "ArrowRight")).toBe("s0");
  expect(moveTo(layout, "s1", "ArrowLeft")).toBe("s0");
  expect(moveTo(layout, "s1", "Home")).toBe("s-1");
  expect(moveTo(layout, "s1", "End")).toBe("s2");
  expect(moveTo(layout, "s2", "ArrowRight")).toBeUndefined();
  expect(moveTo(layout, "s2", "x")).toBeUndefined();
});
