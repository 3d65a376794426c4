import fc from "fast-check";
import { analyseDependencies } from "../analyse";
import { buildNetwork } from "./build-network";
import { chainOf, chainSteps, shortestChains } from "./chain";
import { drawPicture } from "./draw";
import { NO_FILTER, type PictureFilter } from "./facets";
import { passes } from "./filter";
import { neighboursOf } from "./network";
import { BUDGET, ROOT, type Picture, type PictureNode, type SystemNode } from "./picture";
import { longRow, randomWorkbook } from "./testing/random-workbook";

const filters: fc.Arbitrary<PictureFilter> = fc.record({
  depth: fc.option(fc.integer({ min: 1, max: 4 })),
  hidden: fc.record({
    type: fc.subarray(["Fagsystem", "ESDH", "Selvbetjening", ""]),
    steps: fc.subarray(["1", "2", "3"]),
    direction: fc.subarray(["sends", "receives", "ownColumn"]),
  }),
});
const asked = fc.record({
  data: randomWorkbook(120),
  filter: filters,
  pick: fc.option(fc.nat()),
  pages: fc.dictionary(fc.integer({ min: 0, max: 30 }).map(String), fc.nat(5)),
  rootPage: fc.nat(3),
});

const isSystem = (node: PictureNode): node is SystemNode => node.kind === "system";

describe("drawPicture", () => {
  it("holds to its budget, loses no way and counts all that it leaves out", () => {
    fc.assert(
      fc.property(asked, ({ data, filter, pick, pages, rootPage }) => {
        const network = buildNetwork(data);
        const own = network.systems.flatMap((system, index) => (system.own ? [index] : []));
        const chosen = pick === null || own.length === 0 ? null : own[pick % own.length]!;
        const turned = new Map([[ROOT, rootPage], ...Object.entries(pages).map(([at, page]) => [Number(at), page] as const)]);
        const picture = drawPicture(network, { filter, chosen, pages: turned });
        expect(picture.nodes.length).toBeLessThanOrEqual(BUDGET);

        const drawn = new Map(picture.nodes.filter(isSystem).map((node) => [node.id, node]));
        for (const node of drawn.values()) {
          if (node.parent === null) continue;
          // Every way ends at KMD Sag, and the steps of its lines are the system's distance.
          let steps = 0;
          for (let at: number = node.id; at !== ROOT; at = drawn.get(at)!.parent!) {
            expect(drawn.get(at)!.span).toBeGreaterThan(0);
            steps += drawn.get(at)!.span;
          }
          expect(steps).toBe(network.systems[node.id]!.steps);
          expect(node.forced || passes(filter)(network.systems[node.id]!)).toBe(true);
        }

        const matching = network.systems.filter((system) => system.steps !== null && passes(filter)(system)).length;
        const seen = [...drawn.values()].filter((node) => node.parent !== null && !node.forced).length;
        const counted = picture.nodes.reduce((sum, node) => sum + (node.kind === "root" ? 0 : node.behind), 0);
        expect(seen + counted).toBe(matching);
        const forced = [...drawn.values()].filter((node) => node.forced).length;
        const { beyondDepth, filtered } = picture.left;
        expect(matching + forced + beyondDepth + filtered).toBe(network.systems.filter(({ steps }) => steps !== null).length);

        if (chosen !== null) {
          expect(drawn.has(chosen)).toBe(true);
          for (const at of chainOf(network, chosen)) expect(drawn.get(at)?.onChain).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("shows every system when all pages are turned", () => {
    fc.assert(
      fc.property(randomWorkbook(150), (data) => {
        const network = buildNetwork(data);
        const direct = network.systems.flatMap(({ steps }, index) => (steps === 1 ? [index] : []));
        const seen = new Set<number>();
        for (let page = 0; page < 20; page++) {
          const { nodes } = drawPicture(network, { filter: NO_FILTER, chosen: null, pages: new Map([[ROOT, page]]) });
          for (const node of nodes) if (isSystem(node)) seen.add(node.id);
        }
        for (const index of direct) expect(seen.has(index)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("moves nothing when a system that is drawn is chosen: the same nodes, lines and order", () => {
    fc.assert(
      fc.property(randomWorkbook(100), fc.nat(), (data, pick) => {
        const network = buildNetwork(data);
        const placed = (chosen: number | null): readonly (readonly unknown[])[] =>
          drawPicture(network, { filter: NO_FILTER, chosen, pages: new Map() }).nodes.map(({ kind, parent, ...node }) => [
            kind,
            parent,
            "id" in node ? node.id : "",
          ]);
        const unasked = placed(null);
        const there = unasked.flatMap(([kind, , id]) => (kind === "system" ? [id as number] : []));
        if (there.length === 0) return;
        const chosen = there[pick % there.length]!;
        // A reported chain may pass a system that the tree has no room for.
        if (!chainOf(network, chosen).every((at) => there.includes(at))) return;
        expect(placed(chosen)).toEqual(unasked);
      }),
      { numRuns: 60 },
    );
  });

  it("draws a chain of a thousand systems at both ends, and says what stands between", () => {
    const network = buildNetwork(longRow(1000));
    const { nodes } = drawPicture(network, { filter: NO_FILTER, chosen: 999, pages: new Map() });
    expect(nodes.length).toBeLessThanOrEqual(BUDGET);
    const chain = nodes.filter(isSystem).filter((node) => node.onChain);
    expect(chain.reduce((sum, node) => sum + node.span, 0)).toBe(1000);
    expect(chain.map(({ id }) => id)).toEqual(expect.arrayContaining([0, 999]));
  });

  it("bridges a hidden layer by a line that says its steps", () => {
    const network = buildNetwork(longRow(4));
    const lines = ({ nodes }: Picture): string[] => nodes.filter(isSystem).map(({ id, parent, span }) => `${id}>${parent} ${span}`);
    const hidden = (steps: readonly string[], chosen: number | null = null): Picture =>
      drawPicture(network, { filter: { depth: null, hidden: { steps } }, chosen, pages: new Map() });
    expect(lines(hidden([]))).toEqual(["0>-1 1", "1>0 1", "2>1 1", "3>2 1"]);
    expect(lines(hidden(["2", "3"]))).toEqual(["0>-1 1", "3>0 3"]);
    expect(lines(hidden(["1"]))).toEqual(["1>-1 2", "2>1 1", "3>2 1"]);
    expect(hidden(["1"]).left.filtered).toBe(1);
    // The chosen system's chain is drawn all the same.
    expect(lines(hidden(["1", "2"], 2))).toEqual(["0>-1 1", "1>0 1", "2>1 1", "3>2 1"]);
  });
});

describe("chains", () => {
  it("are paths over links, as long as the analysis says, and of the systems it tells", () => {
    fc.assert(
      fc.property(randomWorkbook(60), (data) => {
        const network = buildNetwork(data);
        for (const { row, kind, via } of analyseDependencies(data).systems) {
          const chain = chainOf(network, row);
          expect(chain.slice(1).map((at) => network.systems[at]!.key)).toEqual(via);
          expect(network.systems[row]!.steps).toBe(kind === "none" ? null : via.length + 1);
          for (const { from, to, interfaces } of chainSteps(network, row)) {
            if (to !== null) {
              expect(neighboursOf(network, from).map(({ system }) => system)).toContain(to);
              expect(interfaces.length).toBeGreaterThan(0);
            } else expect(interfaces.length > 0 || network.systems[from]!.ownColumn === "yes").toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of the same length are counted", () => {
    // 0 and 1 are direct; 2 and 3 depend on both; 4 depends on 2 and 3.
    const data = longRow(5);
    const ends: readonly (readonly [number, number])[] = [[0, 2], [1, 2], [0, 3], [1, 3], [2, 4], [3, 4]]; // prettier-ignore
    const base = data.registers.systems!;
    const interfaces = data.registers.interfaces!;
    const network = buildNetwork({
      registers: {
        systems: { ...base, columns: { ...base.columns, integratesKmdSag: ["Ja", "Ja", "Nej", "Nej", "Nej"] } },
        interfaces: {
          ...interfaces,
          rowCount: ends.length,
          sheetRows: Int32Array.from(ends, (_, i) => i + 1),
          columns: {
            interfaceId: ends.map((_, i) => `I${i}`),
            sender: ends.map(([from]) => `S${from}`),
            receiver: ends.map(([, to]) => `S${to}`),
            horizon: ends.map(() => "Nuværende"),
          },
        },
      },
      date1904: false,
    });
    const links = new Set(["2 4", "3 4", "0 2", "1 2", "0 3", "1 3"]);
    expect(shortestChains(network, 4)).toEqual({ systems: [4, 2, 3, 0, 1], links, count: 4 });
    expect(shortestChains(network, 0)).toEqual({ systems: [0], links: new Set(), count: 1 });
    const { nodes, crossings } = drawPicture(network, { filter: NO_FILTER, chosen: 4, pages: new Map() });
    expect(nodes.filter(isSystem).every((node) => node.onChain)).toBe(true);
    expect(crossings.filter((crossing) => crossing.onChain)).toHaveLength(3);
  });
});
