import { contradictionRows } from "../src/core/dependencies/highlight";
import { DEPENDENCY_DA, dependencyAnswer } from "../src/core/dependencies/dependency";
import { REGISTERS } from "../src/core/registers";
import { RULES } from "../src/core/rules";
import { makeCleanData } from "./clean";
import { addressOf, LAYOUTS, toSheet, typedDates } from "./layout";
import { runCore, type CoreRun } from "./run-core";
import { makeSample } from "./sample";
import { foundPlaces as found, placeName as name } from "./testing/places";

const sample = makeSample();
/** KLE's marks come with KL's XML only, which no test has. */
const WITHOUT_MARKS = [{ rule: "cases-retention-both", register: "cases", reason: { kind: "marks-missing", of: "both" } }];

describe("the sample before faults are planted", () => {
  it("is clean under every rule, and every rule could be judged", async () => {
    const clean = makeCleanData();
    const run = await runCore(REGISTERS.map(({ id }) => toSheet(id, clean[id])));
    // A few dates are typed as text by layout, not by chance.
    const typed = REGISTERS.flatMap(({ id, slug }) =>
      typedDates(id, clean[id]).map(({ row, column }) => `${slug}-date-text ${LAYOUTS[id].sheet}!${addressOf(id, row, column)}`),
    );
    expect(found(run)).toEqual(typed.sort());
    expect(run.validation.notJudged).toEqual(WITHOUT_MARKS);
    expect([...run.validation.judged].sort()).toEqual(
      RULES.filter((rule) => rule.needsMarks !== true)
        .map((rule) => rule.id)
        .sort(),
    );
  });
});

describe("the sample", () => {
  let run: CoreRun;
  beforeAll(async () => {
    run = await runCore(sample.sheets);
  });

  it("holds a municipality: 250 systems, 900 interfaces, 20,000 cases", () => {
    const { systems, interfaces, cases } = run.data.registers;
    expect([systems?.rowCount, interfaces?.rowCount, cases?.rowCount]).toEqual([250, 900, 20_000]);
    const { caseAreas, documentStrategy, procurements } = run.data.registers;
    expect([caseAreas!.rowCount, documentStrategy!.rowCount, procurements!.rowCount].every((count) => count > 40)).toBe(true);
  });

  it("has at least one planted fault for every rule, and no rule that isn't", () => {
    const planted = new Set(sample.truth.faults.map((fault) => fault.rule));
    // Retention codes come with KL's XML only; its own example shows that rule.
    expect(RULES.map((rule) => rule.id).filter((id) => !planted.has(id))).toEqual(["cases-retention-both"]);
    expect([...planted].filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
  });

  it("has enough planted faults for every rule to be met, each of them once", () => {
    const names = sample.truth.faults.map(name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(RULES.length);
    // Few enough to stay readable beside 20,000 cases.
    expect(names.length).toBeLessThanOrEqual(2 * RULES.length);
  });

  it("planted is found, all of it, and nothing else", () => {
    const planted = sample.truth.faults.map(name).sort();
    const all = found(run);
    expect({
      missed: planted.filter((fault) => !all.includes(fault)),
      falseAlarms: all.filter((fault) => !planted.includes(fault)),
    }).toEqual({ missed: [], falseAlarms: [] });
    expect(all).toEqual(planted);
    expect(run.validation.notJudged).toEqual(WITHOUT_MARKS);
  });

  it("dependencies are those of the network, for every system, with the chain", () => {
    expect(
      run.dependencies.systems.map((found) => ({ system: found.system, depends: DEPENDENCY_DA[dependencyAnswer(found)], via: found.via })),
    ).toEqual(sample.truth.dependencies);
    const count = (depends: string): number => sample.truth.dependencies.filter((system) => system.depends === depends).length;
    expect([count("direkte"), count("indirekte"), count("nej"), count("ukendt")]).toEqual([29, 42, 104, 75]);
  });

  it("shows what makes no dependency today, and what does: a case of each", () => {
    const { systems } = run.dependencies;
    const say = ({ kind, is, flows, via }: (typeof systems)[number]) => [kind, is, flows.join(), via.length];
    expect(systems.filter(({ is }) => is !== undefined).map(say)).toEqual([
      ["none", "kmdSag", "", 0],
      ["none", "sapa", "", 0],
    ]);
    expect(systems.filter(({ later }) => later.oneOff.length > 0).map(say)).toEqual([["none", undefined, "", 0]]);
    expect(systems.filter(({ kind, later }) => kind === "none" && later.planned.length > 0).map(say)).toEqual([["none", undefined, "", 0]]);
    const types = run.data.registers.systems!.columns.systemType!;
    const [platform] = systems.filter(({ row }) => types[row] === "Infrastruktur");
    expect(say(platform!)).toEqual(["indirect", undefined, "to", 1]);
    expect(systems.filter(({ via }) => via[0] === platform!.system).map(say)).toEqual([["indirect", undefined, "to", 2]]);
    const current = run.data.registers.caseAreas!.columns.currentSystem!;
    expect(current.filter((cell) => !["KMD Sag", "SYS-001"].includes(String(cell))).length).toBeGreaterThan(0);
    // A system that answers Ukendt and has no interface.
    expect(systems.filter(({ doubt, kind }) => kind === "none" && doubt?.ownColumn === true).length).toBeGreaterThan(0);
    expect(new Set(systems.map(({ flows }) => flows.join()))).toEqual(new Set(["", "from", "to", "from,to"]));
  });

  it("marks contradict where the rules find a contradiction, and nowhere else", () => {
    const marked = [...contradictionRows(run.data)].map((row) => run.data.registers.systems!.sheetRows[row]!).sort((a, b) => a - b);
    const reported = run.validation.findings
      .filter((finding) => ["systems-kmd-flag-contradiction", "systems-kmd-flag-component"].includes(finding.rule))
      .map((finding) => finding.row);
    expect(marked).toEqual(reported.sort((a, b) => a - b));
    expect(marked.length).toBeGreaterThan(0);
  });

  it("is the same every time", () => expect(makeSample().truth).toEqual(sample.truth));
});
