import { figuresOf, FAULTS, sweep, sweptScenarios, type FaultName, type SweptCase } from "./testing/fault-sweep";

/** Every action that writes and its undoing, every request (of long actions every third), every fault. Its figures are in docs/reliability.md. */
test.each(Object.keys(FAULTS) as FaultName[])(
  "%s: no case falls short",
  async (fault) => {
    const cases: SweptCase[] = [];
    for (const scenario of sweptScenarios()) cases.push(...(await sweep(scenario, fault, strideOf(scenario.name))));
    const figures = [...figuresOf(cases)].map(
      ([action, { held, named, short }]) => `${action}: ${held} held, ${named} named, ${short} short`,
    );
    process.stdout.write(`${fault}\n${figures.join("\n")}\n`);
    expect(cases.filter(({ verdict }) => typeof verdict !== "string")).toEqual([]);
  },
  3_600_000,
);

/** Summaries write two dozen sheets, each in requests that are like the others. */
function strideOf(name: string): number {
  return /summaries/.test(name) ? 9 : /findingsSheet|worklist|tenderAnnex|scenario|sinceLast|highlight/.test(name) ? 3 : 1;
}
