import fc from "fast-check";
import { toSerial } from "../identifiers/dates";
import { finish } from "../model/steps";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { strategySteps } from "./build";
import { compareScenarios } from "./compare-scenarios";
import type { Strategy } from "./strategy";
import { sapaInterfaces, strategyInput, TODAY, type Rows } from "./testing/fixture";

type Row = Rows[number];
const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;
const SAPA = day(2027, 6, 1);
const LIVE = day(2027, 5, 1);
const KMD: Row = { systemId: "K", systemName: "KMD Sag", contractEnd: day(2027, 12, 31), noticeMonths: 6, yearlyCost: 1_200_000 };
const NEXUS: Row = {
  systemId: "S1",
  systemName: "Nexus",
  systemType: "Fagsystem",
  caseBearing: "Ja",
  wantedInSapa: "Ja",
  status: "I drift",
};
const BYG: Row = { ...NEXUS, systemId: "S2", systemName: "Byg" };
const LUKKET: Row = { ...NEXUS, systemId: "S3", systemName: "Lukket", wantedInSapa: "Nej" };
const area = (more: Row = {}): Row => ({
  areaId: "1",
  areaName: "Hjælpemidler",
  currentSystem: "KMD Sag",
  route: "Flyt til fagsystem",
  targetSystem: "Nexus",
  openCases: 10,
  closedCases: 20,
  startDate: day(2027, 3, 1),
  endDate: day(2027, 4, 30),
  ...more,
});
const build = (areas: Rows, settings: Partial<Settings> = {}, live: number | "" = LIVE): Strategy => {
  const input = strategyInput({
    systems: [KMD, NEXUS, BYG, LUKKET],
    interfaces: sapaInterfaces("S1", live),
    caseAreas: areas,
  });
  return finish(strategySteps({ ...input, settings: { ...DEFAULT_SETTINGS, ...settings } }));
};
const first = ({ plan }: Strategy) => plan.areas[0]!;

describe("when an area moves", () => {
  it("together with SAPA: when its target delivers, and the last case not before SAPA is in use", () => {
    expect(first(build([area()]))).toMatchObject({ scenario: "with", start: LIVE, end: LIVE + 60, unseen: undefined });
    expect(first(build([area()], { sapaStart: day(2027, 9, 1) }))).toMatchObject({ start: day(2027, 9, 1) - 60, end: day(2027, 9, 1) });
  });

  it("before SAPA: without waiting for what SAPA needs, and what is lost is said from the first day until it shows", () => {
    const before = { scenario: "before", sapaStart: SAPA } as const;
    expect(first(build([area()], before))).toMatchObject({
      state: "planned",
      start: day(2027, 3, 1),
      end: day(2027, 4, 30),
      asInSheet: true,
      unseen: { from: day(2027, 3, 1), until: SAPA },
    });
    // Byg delivers nothing: nobody knows when its cases are seen.
    expect(first(build([area({ targetSystem: "Byg" })], before)).unseen).toEqual({ from: day(2027, 3, 1), until: undefined });
    // What is never to show loses nothing meanwhile.
    expect(first(build([area({ targetSystem: "Lukket" })], before)).unseen).toBeUndefined();
  });

  it("before SAPA, but not in time: it is no plan, and says so", () => {
    const late = first(build([area({ endDate: day(2027, 7, 1) })], { scenario: "before", sapaStart: SAPA }));
    expect(late.state).toBe("unplanned");
    expect(late.holds.map(({ reason }) => reason)).toEqual([{ id: "sapa-too-early", data: { area: "Hjælpemidler", sapa: "01-06-2027" } }]);
  });

  it("after SAPA: not before that day, which has to be known", () => {
    const after = build([area()], { scenario: "after", sapaStart: day(2027, 8, 1) });
    expect(first(after)).toMatchObject({ start: day(2027, 8, 1), unseen: undefined });
    expect(after.plan.criticalPath.map(({ kind, reason }) => `${kind} ${reason.id}`)).toContain("sapa sapa-start");
    expect(first(build([area()], { scenario: "after" })).holds.map(({ reason }) => reason.id)).toContain("sapa-undated");
  });

  it("is the area's own choice before the municipality's", () => {
    const own = build([area({ scenario: "Før SAPA" }), area({ areaId: "2", scenario: "" })], { scenario: "after", sapaStart: SAPA });
    expect(own.plan.areas.map(({ scenario }) => scenario)).toEqual(["before", "after"]);
  });

  it("is nothing for what does not move", () => {
    const stays = build([area({ route: "Arkiveres", targetSystem: "" })], { scenario: "after" });
    expect(first(stays)).toMatchObject({ state: "stays", scenario: undefined, unseen: undefined });
  });
});

test("the three side by side: finish, what can't be planned, days without overview, and the cost against the plan as chosen", () => {
  const strategy = build([area(), area({ areaId: "2", targetSystem: "Byg" })], { sapaStart: SAPA });
  const figures = compareScenarios(strategy).map(({ scenario, finish: end, unplanned, unseen, unseenOpen, unseenDays }) => [
    scenario,
    end,
    unplanned,
    unseen,
    unseenOpen,
    unseenDays,
  ]);
  expect(figures).toEqual([
    [undefined, undefined, 1, 1, 0, SAPA - LIVE],
    ["before", day(2027, 4, 30), 0, 2, 1, SAPA - day(2027, 3, 1)],
    ["with", undefined, 1, 1, 0, SAPA - LIVE],
    ["after", undefined, 1, 0, 0, 0],
  ]);
  const one = compareScenarios(build([area()], { sapaStart: SAPA }));
  // 01-06-2027 + 60 days against 01-05-2027 + 60 days: 31 days of 100,000 kroner a month.
  expect(one.map(({ costDifference }) => costDifference)).toEqual([0, Math.round((-61 / (365.25 / 12)) * 100_000), 0, 101_848]);
});

describe("an area whose current system is not KMD Sag", () => {
  const elsewhere = area({ currentSystem: "Byg", risk: "Høj", startDate: "", endDate: day(2026, 1, 1), route: "Ikke besluttet" });

  it("is out: no work, no risk, no decision, and not on the critical path", () => {
    const { plan, risks, decisions, advice } = build([elsewhere]);
    expect(plan.areas[0]).toMatchObject({ state: "moved", start: undefined, end: undefined, holds: [], scenario: undefined });
    expect([risks, decisions, advice, plan.criticalPath]).toEqual([
      [],
      decisions.filter(({ register }) => register !== "caseAreas"),
      [],
      [],
    ]);
  });

  it.each(["KMD Sag", "K", "Byg, KMD Sag", "", "Findes ikke", "KMD"])("but %j is not known to be elsewhere", (currentSystem) => {
    expect(first(build([{ ...elsewhere, currentSystem }])).state).not.toBe("moved");
  });
});

describe("a plan under each scenario never breaks its own constraints", () => {
  const date = fc.option(fc.integer({ min: TODAY - 200, max: TODAY + 900 }), { nil: "" as const });
  const rows = fc.array(
    fc.record({
      targetSystem: fc.constantFrom("Nexus", "Byg", "Lukket", "Findes ikke", ""),
      route: fc.constantFrom("Flyt til fagsystem", "Flyt til ESDH", "Arkiveres", "Ikke besluttet"),
      scenario: fc.constantFrom("", "Før SAPA", "Sammen med SAPA", "Efter SAPA"),
      currentSystem: fc.constantFrom("KMD Sag", "KMD Sag", "Byg"),
      status: fc.constantFrom("Ikke startet", "I gang", "Flyttet", ""),
      startDate: date,
      endDate: date,
    }),
    { minLength: 1, maxLength: 6 },
  );
  const settings = fc.record({
    scenario: fc.constantFrom("before" as const, "with" as const, "after" as const),
    sapaStart: fc.option(fc.integer({ min: TODAY - 300, max: TODAY + 700 })),
    moveDays: fc.integer({ min: 1, max: 200 }),
  });

  it("whatever the registers and the settings hold", () => {
    fc.assert(
      fc.property(rows, settings, date, (areas, chosen, live) => {
        const strategy = build(areas.map((row, i) => area({ ...row, areaId: String(i) })), chosen, live); // prettier-ignore
        const { sapaStart } = chosen;
        const plans = [{ scenario: undefined, plan: strategy.plan }, ...strategy.scenarios];
        for (const { scenario, plan } of plans)
          for (const { area: index, state, start, end, scenario: own, holds, unseen } of plan.areas) {
            const { status, out } = strategy.areas[index]!;
            if (state === "moved") {
              expect([status === "Flyttet" || out, holds, own]).toEqual([true, [], undefined]);
              continue;
            }
            if (state === "unplanned") {
              expect(holds.some((hold) => hold.date === undefined)).toBe(true);
              continue;
            }
            if (state === "stays") continue;
            if (scenario !== undefined) expect(own).toBe(scenario);
            expect(end! >= start! && end! >= TODAY).toBe(true);
            if (status !== "I gang") expect(start!).toBeGreaterThanOrEqual(TODAY);
            // It begins when all that it waits for is there.
            for (const hold of holds) expect(start!).toBeGreaterThanOrEqual(hold.date!);
            if (own === "before" && sapaStart !== null) expect(end!).toBeLessThan(sapaStart);
            if (own === "with" && sapaStart !== null) expect(end!).toBeGreaterThanOrEqual(sapaStart);
            if (own === "after") {
              expect(start!).toBeGreaterThanOrEqual(sapaStart!);
              expect(unseen).toBeUndefined();
            }
            if (unseen?.until !== undefined) expect(unseen.until).toBeGreaterThan(unseen.from);
          }
      }),
      { numRuns: 150 },
    );
  });
});
