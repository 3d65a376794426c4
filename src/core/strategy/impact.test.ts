import fc from "fast-check";
import { createImpact } from "./impact";
import { readAreas } from "./read-areas";
import { strategyInput, type Rows } from "./testing/fixture";

const system = (id: string, contractId = ""): Rows[number] => ({ systemId: id, systemName: `System ${id}`, contractId });
const link = (id: string, sender: string, receiver: string): Rows[number] => ({ interfaceId: id, sender, receiver });

function impact(systems: Rows, interfaces: Rows, caseAreas: Rows = [], more: { procurements?: Rows; cases?: Rows } = {}) {
  const input = strategyInput({ systems, interfaces, caseAreas, ...more });
  return createImpact(input, readAreas(input.data.registers.caseAreas!, input.resolve, false));
}

it("tells what hangs on a system: by id and by name, each thing once", () => {
  const impactOf = impact(
    [system("A", "K1"), system("B", "k1"), system("C"), system("D")],
    [link("1", "A", "B"), link("2", "System A", "C"), link("3", "C", "D"), link("4", "A", "A"), link("5", "A", "Organisation")],
    [
      { areaId: "1", areaName: "I dag", currentSystem: "A", route: "Ikke besluttet" },
      { areaId: "2", areaName: "Flytter", currentSystem: "A", route: "Flyt til fagsystem", targetSystem: "B" },
      { areaId: "3", areaName: "På vej", currentSystem: "KMD Sag", route: "Flyt til fagsystem", targetSystem: "System A" },
      { areaId: "4", areaName: "Flyttet", currentSystem: "A", route: "Arkiveres", status: "Flyttet" },
    ],
    {
      procurements: [{ procurementId: "P", system: "A" }],
      cases: [{ targetSystem: "A" }, { targetSystem: "system a" }, { targetSystem: "" }],
    },
  );
  expect(impactOf(0)).toEqual({
    system: 0,
    interfaces: [0, 1, 3, 4],
    neighbours: [1, 2],
    isolated: [1],
    sharedContract: [1],
    areasToday: [0, 1],
    areasPlanned: [2],
    areasLeft: [0, 2],
    procurements: [0],
    cases: 2,
  });
  expect(impactOf(3)).toMatchObject({ interfaces: [2], neighbours: [2], isolated: [], areasLeft: [], cases: 0 });
});

it("neighbours are neighbours both ways, and every interface is told to each of its ends", () => {
  const ends = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(ends, ends), { maxLength: 30 }), (pairs) => {
      const systems = Array.from({ length: 7 }, (_, i) => system(`S${i}`));
      const impactOf = impact(
        systems,
        pairs.map(([a, b], i) => link(String(i), `S${a}`, `S${b}`)),
      );
      const all = systems.map((_, i) => impactOf(i));
      for (const { system: one, neighbours } of all) for (const other of neighbours) expect(all[other]!.neighbours).toContain(one);
      const reported = all.reduce((sum, { interfaces }) => sum + interfaces.length, 0);
      expect(reported).toBe(pairs.reduce((sum, [a, b]) => sum + (a === b ? 1 : 2), 0));
    }),
  );
});
