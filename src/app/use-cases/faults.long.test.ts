import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { figuresOf, FAULTS, sweep, sweptScenarios, type FaultName, type SweptCase } from "./testing/fault-sweep";
import { withFaultFigures, type FaultFigures } from "./testing/fault-figures";

/** What each fault came to in its last whole run; `TAKE_FIGURES=1` writes them into docs/reliability.md. */
const CACHE = "node_modules/.cache/faults";
const PAGE = "docs/reliability.md";
/** `FAULTS_ACTION=applyImport` sweeps the actions of that name, and leaves the figures. */
const ONLY = new RegExp(process.env["FAULTS_ACTION"] ?? "");

afterAll(() => {
  if (process.env["TAKE_FIGURES"] !== "1") return;
  const figures = readdirSync(CACHE).map((file) => JSON.parse(readFileSync(join(CACHE, file), "utf8")) as FaultFigures);
  writeFileSync(PAGE, withFaultFigures(readFileSync(PAGE, "utf8"), figures));
});

/** Every action that writes and its undoing, every request (of long actions every third), every fault. Its figures are in docs/reliability.md. */
test.each(Object.keys(FAULTS) as FaultName[])(
  "%s: no case falls short",
  async (fault) => {
    const cases: SweptCase[] = [];
    for (const scenario of sweptScenarios().filter(({ name }) => ONLY.test(name))) {
      const swept = await sweep(scenario, fault, strideOf(scenario.name));
      cases.push(...swept);
      for (const [action, { held, named, short }] of figuresOf(swept))
        process.stdout.write(`${fault}: ${action}: ${held} held, ${named} named, ${short} short\n`);
      for (const { at, verdict } of swept) if (typeof verdict !== "string") process.stdout.write(`  request ${at}: ${verdict.short}\n`);
    }
    const count = (of: "held" | "named" | "short"): number =>
      cases.filter(({ verdict }) => (typeof verdict === "string" ? verdict : "short") === of).length;
    const figures: FaultFigures = { fault, held: count("held"), named: count("named"), short: count("short") };
    if (process.env["FAULTS_ACTION"] === undefined) {
      mkdirSync(CACHE, { recursive: true });
      writeFileSync(join(CACHE, `${fault.replaceAll(/\W+/g, "-")}.json`), JSON.stringify(figures));
    }
    expect(cases.filter(({ verdict }) => typeof verdict !== "string")).toEqual([]);
  },
  14_400_000,
);

/** Summaries write two dozen sheets, each in requests that are like the others. */
function strideOf(name: string): number {
  return /summaries/.test(name) ? 9 : /findingsSheet|worklist|tenderAnnex|scenario|sinceLast|highlight|discard/.test(name) ? 3 : 1;
}
