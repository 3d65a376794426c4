import type { Validation } from "../src/app/validation/validate-workbook";
import { analyseDependencies } from "../src/core/dependencies/analyse";
import { VALID_ROWS } from "../src/core/rules/testing/rows";
import { makeRegister } from "../src/core/testing/make-register";
import { findingsFile } from "./findings-file";
import type { Stats } from "./stats";

/** Each system hands its data to the next one, and the last to KMD Sag. */
function line(count: number): ReturnType<typeof analyseDependencies> {
  const rows = Array.from({ length: count }, (_, i) => i);
  const link = (i: number) => ({
    ...VALID_ROWS.interfaces,
    ...{ horizon: "Nuværende", component: "Punkt-til-punkt", interfaceId: `I${i}` },
    ...{ sender: `S${i}`, receiver: i === count - 1 ? "KMD Sag" : `S${i + 1}` },
  });
  return analyseDependencies({
    registers: {
      systems: makeRegister(
        "systems",
        rows.map((i) => ({ ...VALID_ROWS.systems, systemId: `S${i}`, systemName: `System ${i}`, integratesKmdSag: "Nej" })),
      ),
      interfaces: makeRegister("interfaces", rows.map(link)),
    },
    date1904: false,
  });
}

const VALIDATION = {
  ...{ registers: [], findings: [], accepted: [], notJudged: [] },
  recognition: { leftOut: [], questions: [], ledger: [], followed: [] },
} as unknown as Validation;

test("of a long chain the nearest systems are named and all are counted", () => {
  const parts = { validation: VALIDATION, words: [], figures: [], notCalculated: [], sheets: [], stats: {} as Stats };
  const [first, second] = findingsFile({ ...parts, dependencies: line(60) }).dependencies;
  expect(first).toMatchObject({ system: "S0", depends: "indirekte", steps: 59 });
  expect(first!.via).toEqual(Array.from({ length: 20 }, (_, i) => `S${i + 1}`));
  expect(second).toMatchObject({ system: "S1", steps: 58 });
});
