import fc from "fast-check";
import type { WorkbookData } from "../../../registers/workbook-data";
import { makeRegister } from "../../../testing/make-register";

const TYPES = ["Fagsystem", "ESDH", "Infrastruktur", "Selvbetjening", "", "Noget andet"];
const SYSTEMS = ["systemId", "systemName", "systemType", "integratesKmdSag", "status"];
const INTERFACES = ["interfaceId", "sender", "receiver", "horizon", "component", "decision"];

/** Workbooks of up to `most` systems; about one interface in ten has an end that nobody knows. */
export function randomWorkbook(most: number): fc.Arbitrary<WorkbookData> {
  return fc.integer({ min: 1, max: most }).chain((count) => {
    const end = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0, max: count - 1 }).map((i) => `S${i}`) },
      { weight: 1, arbitrary: fc.constantFrom("KMD Sag", "Serviceplatformen", "Ukendt sted", "") },
    );
    const systems = fc.array(fc.record({ systemType: fc.constantFrom(...TYPES), yes: fc.integer({ min: 0, max: 15 }) }), {
      minLength: count,
      maxLength: count,
    });
    const interfaces = fc.array(
      fc.record({
        sender: end,
        receiver: end,
        component: fc.constantFrom("Punkt-til-punkt", "Serviceplatformen"),
        decision: fc.constantFrom("Bevares", "Nedlægges"),
        horizon: fc.constantFrom("Nuværende", "Nuværende", "Fremtidig"),
      }),
      { maxLength: count * 2 },
    );
    return fc.tuple(systems, interfaces).map(([rows, links]): WorkbookData => ({
      registers: {
        systems: makeRegister(
          "systems",
          rows.map(({ systemType, yes }, i) => ({
            systemId: `S${i}`,
            systemName: `Navn ${i}`,
            systemType,
            integratesKmdSag: yes === 0 ? "Ja" : yes === 1 ? "Ukendt" : "Nej",
            status: i % 3 === 0 ? "Udfaset" : "I drift",
          })),
          SYSTEMS,
        ),
        interfaces: makeRegister(
          "interfaces",
          links.map((link, i) => ({ interfaceId: `I${i}`, ...link })),
          INTERFACES,
        ),
      },
      date1904: false,
    }));
  });
}

/** A row of systems, the first direct, each linked to the one before. */
export function longRow(count: number): WorkbookData {
  return {
    registers: {
      systems: makeRegister(
        "systems",
        Array.from({ length: count }, (_, i) => ({ systemId: `S${i}`, systemName: `Navn ${i}`, integratesKmdSag: i === 0 ? "Ja" : "Nej" })),
      ),
      interfaces: makeRegister(
        "interfaces",
        Array.from({ length: count - 1 }, (_, i) => ({
          interfaceId: `I${i}`,
          sender: `S${i}`,
          receiver: `S${i + 1}`,
          horizon: "Nuværende",
        })),
      ),
    },
    date1904: false,
  };
}
