import fc from "fast-check";
import { toSerial } from "../identifiers/dates";
import type { CellValue } from "../model/cell";
import { strategySteps } from "./build";

import { assume, compareStrategies } from "./scenario";
import { inputOver, sapaInterfaces, strategyInput, TODAY, type Rows } from "./testing/fixture";
import { finish } from "../model/steps";

const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;
const KMD = {
  systemId: "K",
  systemName: "KMD Sag",
  systemType: "ESDH",
  contractEnd: day(2027, 12, 31),
  noticeMonths: 6,
  yearlyCost: 1_200_000,
  status: "Under udfasning",
};
const NEXUS = {
  systemId: "S1",
  systemName: "Nexus",
  systemType: "Fagsystem",
  caseBearing: "Ja",
  kleMainGroups: "27",
  wantedInSapa: "Ja",
  integratesKmdSag: "Nej",
  status: "I drift",
  department: "Social",
  contractEnd: day(2030, 1, 1),
};
const AREA = {
  areaId: "SO-1",
  areaName: "Hjælpemidler",
  kle: "27.60",
  currentSystem: "KMD Sag",
  openCases: 100,
  closedCases: 300,
  manualCases: 20,
  route: "Flyt til fagsystem",
  targetSystem: "Nexus",
  startDate: day(2027, 3, 1),
  endDate: day(2027, 4, 30),
  wave: 1,
  status: "Ikke startet",
};
const GO_LIVE = day(2027, 2, 1);
/** @param components of which Nexus has interfaces; all of them where it is left out. */
const build = (
  areas: Rows,
  goLive: CellValue = GO_LIVE,
  system: Readonly<Record<string, CellValue>> = {},
  components?: readonly CellValue[],
) => {
  const interfaces = sapaInterfaces("S1", goLive).filter(({ component }) => components?.includes(component!) ?? true);
  return finish(strategySteps(strategyInput({ systems: [KMD, { ...NEXUS, ...system }], interfaces, caseAreas: areas })));
};

describe("the plan", () => {
  it("keeps dates of the sheet that can be kept", () => {
    const { plan } = build([AREA]);
    expect(plan.areas[0]).toMatchObject({ state: "planned", start: day(2027, 3, 1), end: day(2027, 4, 30), wave: 1, asInSheet: true });
    expect(plan).toMatchObject({ deadline: day(2027, 12, 31), finish: day(2027, 4, 30) });
    expect(plan.criticalPath.map(({ kind, date }) => [kind, date])).toEqual([
      ["go-live", GO_LIVE],
      ["move", day(2027, 4, 30)],
      ["notice", day(2027, 6, 30)],
      ["end", day(2027, 12, 31)],
    ]);
  });

  it("puts an area off until its target's interfaces are in operation, and keeps its length", () => {
    const { plan, risks } = build([AREA], day(2027, 11, 15));
    expect(plan.areas[0]).toMatchObject({ start: day(2027, 11, 15), end: day(2027, 11, 15) + 60, asInSheet: false, afterDeadline: true });
    expect(risks.map(({ reason }) => reason.id)).toContain("after-deadline");
  });

  it.each([
    ["no decision", { route: "Ikke besluttet" }, {}, GO_LIVE, "route-undecided"],
    ["a blank decision", { route: "" }, {}, GO_LIVE, "route-undecided"],
    ["no target", { targetSystem: "" }, {}, GO_LIVE, "target-missing"],
    ["a target nobody knows", { targetSystem: "Findes ikke" }, {}, GO_LIVE, "target-unknown"],
    ["KMD Sag as target", { targetSystem: "KMD Sag" }, {}, GO_LIVE, "target-kmdSag"],
    ["a target nobody has settled", {}, { wantedInSapa: "Ikke afklaret" }, GO_LIVE, "readiness-unknown"],
    ["interfaces without a date", {}, {}, "snart", "go-live-undated"],
    ["a target being bought without a procurement", {}, { status: "Under anskaffelse" }, GO_LIVE, "procurement-missing"],
  ])("does not guess a date with %s", (_name, area, system, goLive, reason) => {
    const { plan } = build([{ ...AREA, ...area }], goLive, system);
    expect(plan.areas[0]).toMatchObject({ state: "unplanned", start: undefined, end: undefined });
    expect(plan.areas[0]!.holds.filter(({ date }) => date === undefined).map((hold) => hold.reason.id)).toEqual([reason]);
    expect(plan.finish).toBeUndefined();
    expect(plan.criticalPath[0]).toMatchObject({ kind: "decide", reason: { id: reason } });
  });

  it("plans without interfaces, and says once what it could not reckon with", () => {
    const areas = [AREA, { ...AREA, areaId: "SO-2", areaName: "Merudgifter" }];
    for (const interfaces of [undefined, []]) {
      const registers = { systems: [KMD, NEXUS], caseAreas: areas, ...(interfaces === undefined ? {} : { interfaces }) };
      const strategy = finish(strategySteps(strategyInput(registers)));
      expect(strategy.plan.areas.map(({ state, holds }) => [state, holds])).toEqual([
        ["planned", []],
        ["planned", []],
      ]);
      expect(strategy.gaps.filter(({ register }) => register === "interfaces")).toEqual([{ register: "interfaces" }]);
      expect(strategy.advice.flatMap(({ why, missing }) => [...why, ...missing]).map(({ id }) => id)).not.toContain("target-unknown");
      expect(strategy.advice.map(({ agrees }) => agrees)).toEqual(["same", "same"]);
    }
  });

  it("moves an area to a target that is not to show in SAPA, whatever its interfaces", () => {
    const { plan, readiness } = build([AREA], "snart", { wantedInSapa: "Nej" });
    expect(plan.areas[0]).toMatchObject({ state: "planned", holds: [] });
    expect(readiness.map(({ state }) => state)).toEqual(["notShown"]);
  });

  it("is held by what showing in SAPA needs, never by what is advised only", () => {
    const { plan } = build([AREA], GO_LIVE, {}, ["Sags- og Dokumentindeks"]);
    expect(plan.areas[0]).toMatchObject({ state: "planned" });
    const without = build([AREA], GO_LIVE, {}, ["Organisation", "Klassifikation"]);
    expect(without.plan.areas[0]!.holds.map(({ reason }) => reason)).toMatchObject([
      { id: "conditions-missing", data: { conditions: "sapa-case-index" } },
    ]);
  });

  it("leaves out what has moved, and needs no target for what stays", () => {
    const { plan } = build([
      { ...AREA, status: "Flyttet" },
      { ...AREA, areaId: "SO-2", route: "Arkiveres", targetSystem: "" },
    ]);
    expect(plan.areas.map(({ state }) => state)).toEqual(["moved", "stays"]);
  });

  const area = fc.record({
    route: fc.constantFrom("Flyt til fagsystem", "Flyt til ESDH", "Arkiveres", "Kasseres", "Ikke besluttet", "", "noget"),
    targetSystem: fc.constantFrom("Nexus", "S1", "KMD Sag", "", "Ukendt"),
    startDate: fc.oneof(fc.constant(""), fc.integer({ min: TODAY - 400, max: TODAY + 900 })),
    endDate: fc.oneof(fc.constant(""), fc.integer({ min: TODAY - 400, max: TODAY + 900 })),
    wave: fc.oneof(fc.constant(""), fc.integer({ min: 1, max: 5 })),
    status: fc.constantFrom("Ikke startet", "I gang", "Flyttet", "", "Afventer"),
    openCases: fc.oneof(fc.constant(""), fc.nat(500)),
    closedCases: fc.oneof(fc.constant(""), fc.nat(500)),
    risk: fc.constantFrom("", "Høj", "Lav"),
  });
  const areas = fc.array(area, { maxLength: 12 }).map((rows): Rows => rows.map((row, i) => ({ ...AREA, ...row, areaId: `SO-${i}` })));

  it("never moves an area before its target is ready, and puts every area somewhere once", () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: TODAY - 100, max: TODAY + 700 }), (rows, goLive) => {
        const { plan } = build(rows, goLive);
        expect(plan.areas.map((planned) => planned.area)).toEqual(rows.map((_, i) => i));
        for (const { state, start, end, holds } of plan.areas) {
          if (state === "planned") {
            expect(start).toBeGreaterThanOrEqual(goLive);
            expect(end).toBeGreaterThanOrEqual(start!);
            expect(holds.every(({ date }) => date !== undefined && date <= start!)).toBe(true);
          }
          if (state === "unplanned") expect(holds.some(({ date }) => date === undefined)).toBe(true);
        }
        const inWaves = plan.waves.flatMap((wave) => wave.areas);
        expect(new Set(inWaves).size).toBe(inWaves.length);
        for (const { area: index, start } of plan.areas) expect(inWaves.includes(index)).toBe(start !== undefined);
      }),
    );
  });

  it("is the same for the same input", () => {
    fc.assert(
      fc.property(areas, (rows) => expect(build(rows)).toEqual(build(rows))),
      { numRuns: 20 },
    );
  });
});

describe("advice for an area", () => {
  it.each([
    ["nothing left", { openCases: 0, closedCases: 0 }, "Afsluttes i KMD Sag", "other-route"],
    ["closed cases only", { openCases: 0, closedCases: 5 }, "Arkiveres", "other-route"],
    ["few manual cases", { openCases: 4, closedCases: 5, manualCases: 5 }, "Afsluttes i KMD Sag", "other-route"],
    ["cases its system covers", {}, "Flyt til fagsystem", "same"],
    ["cases nobody covers", { kle: "81.00" }, "Ikke besluttet", "other-route"],
    ["no decision yet", { route: "" }, "Flyt til fagsystem", "undecided"],
    ["another target than the one that covers it", { targetSystem: "KMD Sag" }, "Flyt til fagsystem", "other-target"],
    ["no target yet", { targetSystem: "" }, "Flyt til fagsystem", "undecided"],
  ])("%s", (_name, area, route, agrees) => {
    expect(build([{ ...AREA, ...area }]).advice[0]).toMatchObject({ route, agrees });
  });

  it.each([
    ["an ESDH system takes any area", { systemType: "ESDH", kleMainGroups: "81" }, "same", "esdh-takes-all"],
    ["a system whose field is not in the sheet is not called in question", { kleMainGroups: "" }, "same", "groups-unknown"],
    ["a system has the field that its groups say", { kleMainGroups: "81" }, "other-target", "decided-other-group"],
    ["a system without cases takes none", { caseBearing: "Nej" }, "other-target", "decided-takes-none"],
    ["a system that goes takes none", { status: "Under udfasning" }, "other-target", "decided-takes-none"],
    ["a system that lacks something gives way to one that does not", {}, "other-target", "target-lacking"],
  ])("%s", (_name, chosen, agrees, reason) => {
    const own = { ...NEXUS, systemId: "S2", systemName: "Valgt", wantedInSapa: reason === "target-lacking" ? "Ja" : "Nej", ...chosen };
    const input = strategyInput({
      systems: [KMD, NEXUS, own],
      interfaces: sapaInterfaces("S1", GO_LIVE),
      caseAreas: [{ ...AREA, targetSystem: "S2" }],
    });
    const [advice] = finish(strategySteps(input)).advice;
    expect([advice!.agrees, advice!.why[0]!.id]).toEqual([agrees, reason]);
  });

  it("is to discard when all cases of the area are marked and past their year", () => {
    const cases = [{ kle: "27.60.04", caseStatus: "Afsluttet", retentionCode: "K", retentionYear: 2020 }];
    const registers = { systems: [KMD, NEXUS], caseAreas: [{ ...AREA, openCases: 0, closedCases: 1 }] };
    expect(finish(strategySteps(strategyInput({ ...registers, cases }))).advice[0]!.route).toBe("Kasseres");
    const { retentionYear: _, ...bare } = { ...cases[0]!, retentionCode: "K5" };
    const byCode = (closed: string) =>
      finish(strategySteps(strategyInput({ ...registers, cases: [{ ...bare, closed }] }))).advice[0]!.route;
    expect([byCode("30-06-2015"), byCode("30-06-2026")]).toEqual(["Kasseres", "Arkiveres"]);
    const kept = [...cases, { ...cases[0]!, retentionCode: "B" }];
    expect(finish(strategySteps(strategyInput({ ...registers, cases: kept }))).advice[0]!.route).toBe("Arkiveres");
  });
});

describe("the last day of notice", () => {
  it("is told for KMD Sag and for what its areas leave, soonest first", () => {
    const old = { ...NEXUS, systemId: "S2", systemName: "Gammel", wantedInSapa: "Nej", contractEnd: day(2027, 2, 28), noticeMonths: 3 };
    const input = strategyInput({
      systems: [KMD, NEXUS, old],
      interfaces: sapaInterfaces("S1", GO_LIVE),
      caseAreas: [{ ...AREA, currentSystem: "Gammel" }],
    });
    expect(finish(strategySteps(input)).notices.map(({ system, lastDay, state, reason }) => [system, lastDay, state, reason.id])).toEqual([
      [2, day(2026, 11, 30), "near", "left-by-areas"],
      [0, day(2027, 6, 30), "later", "kmd-sag"],
    ]);
  });
});

describe("blockers", () => {
  it("are direct systems whose interface with KMD Sag is not decided away, heaviest first", () => {
    const link = (id: string, sender: string, receiver: string, decision: string): Rows[number] => ({
      interfaceId: id,
      sender,
      receiver,
      horizon: "Nuværende",
      component: "Punkt-til-punkt",
      decision,
    });
    const system = (id: string): Rows[number] => ({ ...NEXUS, systemId: id, systemName: `System ${id}` });
    const { blockers } = finish(
      strategySteps(
        strategyInput({
          systems: [KMD, system("A"), system("B"), system("C"), system("D")],
          interfaces: [
            link("1", "A", "KMD Sag", "Nedlægges"),
            link("2", "B", "KMD Sag", "Afventer"),
            link("3", "C", "KMD Sag", "Bevares"),
            link("4", "D", "C", "Bevares"),
          ],
        }),
      ),
    );
    expect(blockers.map(({ system: row, reason, carries }) => [row, reason.id, carries])).toEqual([
      [3, "kept", 1],
      [2, "undecided", 0],
    ]);
  });
});

describe("a scenario", () => {
  it("shows what moves without touching the register", () => {
    const input = strategyInput({ systems: [KMD, NEXUS], interfaces: sapaInterfaces("S1", GO_LIVE), caseAreas: [AREA] });
    const before = JSON.stringify(input.data);
    const changed = assume(input.data, [{ register: "interfaces", row: 0, column: "goLive", value: day(2027, 5, 1) }]);
    const comparison = compareStrategies(finish(strategySteps(input)), finish(strategySteps(inputOver(changed))));
    expect(comparison.finish).toEqual({ before: day(2027, 4, 30), after: day(2027, 6, 30) });
    expect(comparison.moved.map(({ area }) => area)).toEqual([0]);
    // 61 days at 100,000 kr. a month.
    expect(comparison.costDifference).toBe(Math.round((61 / (365.25 / 12)) * 100_000));
    expect(JSON.stringify(input.data)).toBe(before);
    expect(changed.registers.systems).toBe(input.data.registers.systems);
  });
});

it("an empty workbook has an empty strategy, and says what it lacks", () => {
  const strategy = finish(strategySteps(strategyInput({})));
  expect(strategy).toMatchObject({ areas: [], readiness: [], notices: [], blockers: [], plan: { finish: undefined, criticalPath: [] } });
  expect(strategy.gaps).toEqual([{ register: "systems" }, { register: "interfaces" }, { register: "caseAreas" }]);
});
