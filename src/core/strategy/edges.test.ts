import { OPEN_END, toSerial } from "../identifiers/dates";
import type { CellValue } from "../model/cell";
import { finish } from "../model/steps";
import { strategySteps } from "./build";
import type { Strategy } from "./strategy";
import { sapaInterfaces, strategyInput, TODAY, type Rows } from "./testing/fixture";

type Row = Rows[number];
const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;
const KMD: Row = { systemId: "K", systemName: "KMD Sag", contractEnd: day(2027, 12, 31), noticeMonths: 6 };
const NEXUS: Row = {
  systemId: "S1",
  systemName: "Nexus",
  systemType: "Fagsystem",
  caseBearing: "Ja",
  kleMainGroups: "27",
  wantedInSapa: "Ja",
  status: "I drift",
  contractEnd: "",
  noticeMonths: "",
};
const area = (more: Row = {}): Row => ({
  areaId: "1",
  areaName: "Hjælpemidler",
  kle: "27.60",
  currentSystem: "KMD Sag",
  route: "Flyt til fagsystem",
  targetSystem: "Nexus",
  openCases: 100,
  closedCases: 300,
  startDate: "",
  endDate: "",
  status: "I gang",
  ...more,
});
function strategy(areas: Rows, { kmd = {}, nexus = {}, more = [] }: { kmd?: Row; nexus?: Row; more?: Rows } = {}): Strategy {
  return finish(
    strategySteps(
      strategyInput({
        systems: [{ ...KMD, ...kmd }, { ...NEXUS, ...nexus }, ...more],
        interfaces: sapaInterfaces("S1", day(2026, 1, 1)),
        caseAreas: areas,
      }),
    ),
  );
}
const risksOf = ({ risks }: Strategy): string[] => risks.map(({ reason }) => reason.id);

describe("dates of an area", () => {
  it("a move that has begun without dates begins today, not on the calendar's first day", () => {
    expect(strategy([area({ route: "Arkiveres", targetSystem: "" })]).plan.areas[0]).toMatchObject({ start: TODAY, end: TODAY + 60 });
  });

  it("an end that has passed is no end while the area has not moved", () => {
    const late = strategy([area({ startDate: day(2026, 3, 1), endDate: day(2026, 6, 1) })]);
    expect(late.plan.areas[0]).toMatchObject({ start: day(2026, 3, 1), end: TODAY, asInSheet: false });
    expect(risksOf(late)).toContain("overdue");
  });

  it("when all have moved the last is out when it moved", () => {
    const { plan } = strategy([
      area({ status: "Flyttet", endDate: day(2026, 6, 1) }),
      area({ status: "Flyttet", endDate: day(2026, 5, 1) }),
    ]);
    expect(plan.finish).toBe(day(2026, 6, 1));
  });

  it("a contract until further notice sets no deadline; its notice is counted from the month in which the last area is out", () => {
    const { plan, notices } = strategy([area({ endDate: day(2028, 6, 1) })], { kmd: { contractEnd: OPEN_END } });
    expect([plan.deadline, plan.areas[0]!.afterDeadline]).toEqual([undefined, false]);
    expect(notices.map(({ contractEnd, lastDay }) => [contractEnd, lastDay])).toEqual([[day(2028, 6, 30), day(2027, 12, 31)]]);
    const undated = strategy([area({ endDate: "" })], { kmd: { contractEnd: OPEN_END } });
    expect(undated.notices).toEqual([]);
  });

  it.each([
    ["2027-09-30 is of the third quarter and 2027-10-01 of the fourth", [day(2027, 9, 30), day(2027, 10, 1)], [1, 2]],
    ["both of the fourth", [day(2027, 10, 1), day(2027, 12, 31)], [1, 1]],
  ])("waves that the sheet lacks are quarters: %s", (_, starts, waves) => {
    const { plan } = strategy(starts.map((startDate) => area({ startDate, status: "Ikke startet" })));
    expect(plan.areas.map(({ wave }) => wave)).toEqual(waves);
  });
});

describe("targets", () => {
  it.each([
    ["target-retired", { status: "Udfaset" }],
    ["target-no-cases", { caseBearing: "Nej" }],
  ])("%s: nothing is planned to move there", (id, nexus) => {
    const [planned] = strategy([area()], { nexus }).plan.areas;
    expect([planned!.state, planned!.holds.map(({ reason }) => reason.id)]).toEqual(["unplanned", [id]]);
  });

  it("a contract that ends before the area is there is a risk", () => {
    expect(risksOf(strategy([area({ endDate: day(2027, 3, 1) })], { nexus: { contractEnd: day(2027, 1, 1) } }))).toContain(
      "target-contract-ends",
    );
  });
});

describe("notices", () => {
  const gammel = { ...NEXUS, systemId: "S2", systemName: "Gammel", contractEnd: day(2027, 12, 31), noticeMonths: 3 };
  const noticed = (areas: Rows, old: Row = gammel): string[] => strategy(areas, { more: [old] }).notices.map(({ reason }) => reason.id);

  it("what others move to is not to end, though its own areas leave", () => {
    const leaves = area({ currentSystem: "Gammel" });
    expect(noticed([leaves])).toEqual(["kmd-sag", "left-by-areas"]);
    expect(noticed([leaves, area({ areaId: "2", targetSystem: "Gammel" })])).toEqual(["kmd-sag"]);
    expect(noticed([area({ areaId: "2", targetSystem: "Gammel" }), leaves])).toEqual(["kmd-sag"]);
  });

  it("a contract that has ended needs no notice and is no risk", () => {
    const ended = { ...gammel, status: "Udfaset", contractEnd: day(2024, 12, 31) };
    expect(noticed([area()], ended)).toEqual(["kmd-sag"]);
  });

  it("is a decision of the system's owner", () => {
    const { decisions } = strategy([area()], { more: [{ ...gammel, status: "Under udfasning", owner: "Asta Abildtrup" }] });
    expect(
      decisions.filter(({ register }) => register === "systems").map(({ by, reason, responsible }) => [by, reason.id, responsible]),
    ).toEqual([
      [day(2027, 6, 30), "kmd-notice", ""],
      [day(2027, 9, 30), "system-notice", "Asta Abildtrup"],
    ]);
  });
});

it("a blocker is found by its interfaces, also where they have no id or share one, and its count is of those kept", () => {
  const link = (sender: string, decision: string, interfaceId = ""): Row => ({
    interfaceId,
    sender,
    receiver: "KMD Sag",
    horizon: "Nuværende",
    component: "KMD Sag",
    decision,
  });
  const { blockers } = finish(
    strategySteps(
      strategyInput({
        systems: [KMD, NEXUS, { ...NEXUS, systemId: "S2", systemName: "Cura" }],
        interfaces: [link("S1", "Bevares"), link("S1", "Afventer"), link("S2", "Nedlægges", "I1"), link("S2", "Afventer", "I1")],
      }),
    ),
  );
  expect(blockers.map(({ system, interfaceRows, reason }) => [system, interfaceRows, reason.id, reason.data["count"]])).toEqual([
    [1, [0, 1], "kept", 1],
    [2, [3], "undecided", 1],
  ]);
});

it("an area is not to be discarded for the one case of three hundred that is known", () => {
  const cases = [{ kle: "27.60.04", caseStatus: "Afsluttet", retentionCode: "K", retentionYear: 2020 }];
  const route = (closedCases: number): string =>
    finish(strategySteps(strategyInput({ systems: [KMD, NEXUS], caseAreas: [area({ openCases: 0, closedCases })], cases }))).advice[0]!
      .route;
  expect([route(1), route(300)]).toEqual(["Kasseres", "Arkiveres"]);
});

it("a decided target that covers the area and can show in SAPA is not called in question because another could, too", () => {
  const systems = [KMD, NEXUS, { ...NEXUS, systemId: "S2", systemName: "Cura" }];
  const advise = (second: CellValue): readonly [string, number | undefined] => {
    const interfaces = [...sapaInterfaces("S1", day(2026, 1, 1)), ...sapaInterfaces("S2", second)];
    const [advice] = finish(strategySteps(strategyInput({ systems, interfaces, caseAreas: [area({ targetSystem: "Cura" })] }))).advice;
    return [advice!.agrees, advice!.targets[0]];
  };
  expect(advise(day(2027, 2, 1))).toEqual(["same", 2]);
  const { advice } = finish(
    strategySteps(
      strategyInput({ systems, interfaces: sapaInterfaces("S1", day(2026, 1, 1)), caseAreas: [area({ targetSystem: "Cura" })] }),
    ),
  );
  expect(advice[0]!.targets[0]).toBe(1);
});

it("only what waits for the exit costs something when it is put off", () => {
  const retiring = { ...NEXUS, status: "Under udfasning", yearlyCost: 600_000, integratesKmdSag: "Nej" };
  const { cost } = finish(
    strategySteps(
      strategyInput({
        systems: [
          { ...KMD, yearlyCost: 1_200_000 },
          { ...retiring, systemId: "A", systemName: "Hænger på KMD Sag", integratesKmdSag: "Ja" },
          { ...retiring, systemId: "B", systemName: "Har et område" },
          { ...retiring, systemId: "C", systemName: "Har intet med det at gøre" },
        ],
        // The second area is not in KMD Sag: it costs the same whenever that ends.
        caseAreas: [area({ currentSystem: "KMD Sag, B" }), area({ areaId: "2", currentSystem: "C" })],
      }),
    ),
  );
  expect(cost.parts.map(({ system }) => system)).toEqual([0, 1, 2]);
  expect([cost.perMonth, cost.today]).toEqual([200_000, 1_200_000]);
  // The register names no monopoly system.
  expect(cost.steps).toEqual([{ closed: 0, low: 1, high: 1 }]);
});
