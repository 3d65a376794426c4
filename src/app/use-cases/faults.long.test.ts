import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constantSalts } from "../../core/testing/constant-salts";
import { figuresOf, withFaultFigures, type FaultFigures } from "./testing/fault-figures";
import { FAULTS, sweep, sweptScenarios, type FaultName } from "./testing/fault-sweep";

constantSalts();

/** What each action came to with each fault in its last sweep, so that a sweep may be made in parts (`-t fix`, `-t "access denied"`). */
const CACHE = "node_modules/.cache/faults";
const PAGE = "docs/reliability.md";

const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];
const PAIRS = sweptScenarios().flatMap((scenario) => FAULT_NAMES.map((fault) => ({ name: scenario.name, scenario, fault })));
const fileOf = (action: string, fault: FaultName): string => join(CACHE, `${`${action} ${fault}`.replaceAll(/\W+/g, "-")}.json`);

/** `TAKE_FIGURES=1` writes the figures of all into the page. */
afterAll(() => {
  if (process.env["TAKE_FIGURES"] !== "1") return;
  const files = PAIRS.map(({ name, fault }) => fileOf(name, fault)).filter((file) => existsSync(file));
  const figures = files.map((file) => JSON.parse(readFileSync(file, "utf8")) as FaultFigures);
  const actions = sweptScenarios().map(({ name }) => name);
  writeFileSync(PAGE, withFaultFigures(readFileSync(PAGE, "utf8"), actions, figures));
});

/** Every action that writes or removes and every undoing, every request (of long actions every third), every fault. */
test.each(PAIRS)(
  "$name: $fault: no case falls short",
  async ({ name, scenario, fault }) => {
    const stride = strideOf(name);
    const swept = await sweep(scenario, fault, stride);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(fileOf(name, fault), JSON.stringify(figuresOf(name, fault, stride, swept)));
    expect(swept.filter(({ verdict }) => typeof verdict !== "string")).toEqual([]);
  },
  3_600_000,
);

/**
 * Summaries write two dozen sheets, and the self-test asks a hundred questions, each in requests that are like the others. `STRIDE=3` meets every
 * third request at most, where there is no time for all.
 */
function strideOf(name: string): number {
  const own = /selfTest/.test(name)
    ? 61
    : /summaries/.test(name)
      ? 9
      : /findingsSheet|worklist|tenderAnnex|scenario|sinceLast|highlight|discard/.test(name)
        ? 3
        : 1;
  return Math.max(own, Number(process.env["STRIDE"] ?? 1));
}
