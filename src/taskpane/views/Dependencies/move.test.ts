import fc from "fast-check";
import { buildNetwork } from "../../../core/dependencies/picture/build-network";
import { drawPicture } from "../../../core/dependencies/picture/draw";
import { NO_FILTER } from "../../../core/dependencies/picture/facets";
import { layOut, type Layout } from "../../../core/dependencies/picture/layout";
import { longRow, randomWorkbook } from "../../../core/dependencies/picture/testing/random-workbook";
import { moveTo } from "./move";

const drawn = (data: Parameters<typeof buildNetwork>[0], chosen: number | null = null, steps: readonly string[] = []): Layout => {
  const network = buildNetwork(data);
  return layOut(drawPicture(network, { filter: { ...NO_FILTER, hidden: { steps } }, chosen, pages: new Map() }), network);
};

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
