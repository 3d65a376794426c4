import { readFileSync } from "node:fs";
import { constantSalts } from "../../core/testing/constant-salts";
import { USE_CASES } from "./list";
import { shortInPage } from "./testing/fault-figures";
import { FAULTS as ALL_FAULTS, sweep, sweptScenarios, type FaultName, type SweptCase } from "./testing/fault-sweep";

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

test("whatever writes, removes or is undone is swept", () => {
  const swept = new Set(sweptScenarios().map(({ id }) => id));
  expect(USE_CASES.filter(({ id, effect }) => effect !== "reads" && !swept.has(id)).map(({ id }) => id)).toEqual([]);
  const names = new Set(sweptScenarios().map(({ name }) => name));
  const writing = sweptScenarios().filter(({ id }) => USE_CASES.some((each) => each.id === id && each.effect === "writes"));
  expect(writing.filter(({ name }) => !names.has(`undo of ${name}`))).toEqual([]);
});

/** The page is written by the whole sweep; an action that came since has no row there. */
test("docs/reliability.md has a row for every swept action and fault, and no case fell short", () => {
  const short = shortInPage(readFileSync("docs/reliability.md", "utf8"));
  const wanted = [...Object.keys(ALL_FAULTS), "all", ...sweptScenarios().map(({ name }) => name)];
  expect(wanted.filter((name) => short.get(name) !== 0)).toEqual([]);
});
