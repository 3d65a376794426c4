import { constantSalts } from "../../core/testing/constant-salts";
import { sweep, sweptScenarios, type FaultName, type SweptCase } from "./testing/fault-sweep";

constantSalts();

/**
 * A part of the whole sweep (faults.long.test.ts): the actions that write in different ways, at some of their requests. Each fault begins at another
 * request, so that together they meet most of them.
 */
const PART =
  /^(?:undo of )?(?:fix|writeAdvice|applyImport|accept|saveSettings \(another|highlight|findingsSheet|insertTemplate \(empty|makeLists)/;
const FAULTS: readonly (readonly [FaultName, number])[] = [
  ["refuse from there on", 4],
  ["half, then refuse", 7],
  ["lost", 11],
];
const STRIDE = 31;

test.each(FAULTS)(
  "%s: what is not done leaves nothing, what is done is whole, and what is left is named",
  async (fault, first) => {
    const cases: SweptCase[] = [];
    for (const scenario of sweptScenarios().filter(({ name }) => PART.test(name)))
      cases.push(...(await sweep(scenario, fault, STRIDE, first)));
    expect(cases.length).toBeGreaterThan(15);
    expect(cases.filter(({ verdict }) => typeof verdict !== "string")).toEqual([]);
  },
  300_000,
);
