import { OPEN_END, toSerial } from "../identifiers/dates";
import { finish } from "../model/steps";
import { strategySteps } from "./build";
import { strategyInput, type Rows } from "./testing/fixture";

const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;
const KMD = { systemId: "K", systemName: "KMD Sag", contractEnd: day(2027, 12, 31), noticeMonths: 6, yearlyCost: 1_000_000 };
const AREA = {
  areaId: "1",
  areaName: "Pension",
  kle: "32.45",
  route: "Afsluttes i KMD Sag",
  currentSystem: "KMD Sag",
  startDate: day(2027, 3, 1),
  endDate: day(2027, 5, 31),
};
const monopoly = (systemName: string, contractEnd: number | string, more: Rows[number] = {}): Rows[number] => ({
  systemId: systemName,
  systemName,
  contractEnd,
  status: "I drift",
  kmdRole: "Monopolsystem",
  ...more,
});
const strategyOf = (systems: Rows, caseAreas: Rows = [AREA]) => finish(strategySteps(strategyInput({ systems, caseAreas })));
const noticesOf = (systems: Rows, caseAreas?: Rows) =>
  strategyOf(systems, caseAreas).notices.map(({ system, contractEnd, lastDay, reason }) => [system, contractEnd, lastDay, reason.id]);

describe("KMD Sag's notice", () => {
  it("is the calendar's where the last monopoly system is out by then", () => {
    expect(noticesOf([KMD, monopoly("A", day(2027, 6, 30))])).toEqual([[0, day(2027, 12, 31), day(2027, 6, 30), "kmd-sag"]]);
  });

  it("waits for the last monopoly system, and the contract then runs its notice out to the month's end", () => {
    const systems = [KMD, monopoly("A", day(2027, 3, 31)), monopoly("B", day(2027, 9, 15)), monopoly("Ude", "", { status: "Udfaset" })];
    const { plan, notices, cost, decisions } = strategyOf(systems);
    expect(notices.map(({ contractEnd, lastDay, reason }) => [contractEnd, lastDay, reason.id, reason.data["last"]])).toEqual([
      [day(2028, 3, 31), day(2027, 9, 15), "kmd-sag-monopoly", "B"],
    ]);
    expect(plan.deadline).toBe(day(2028, 3, 31));
    expect(plan.criticalPath.map(({ date, reason }) => [date, reason.id])).toEqual([
      [day(2027, 5, 31), "move"],
      [day(2027, 9, 15), "monopoly-out"],
      [day(2027, 9, 15), "give-notice"],
      [day(2028, 3, 31), "contract-end"],
    ]);
    expect(decisions[0]).toMatchObject({ by: day(2027, 9, 15), reason: { id: "kmd-notice" } });
    expect(cost.steps).toEqual([
      { closed: 0, low: 1, high: 1 },
      { closed: 1, low: 0.9, high: 0.92, system: 1, out: day(2027, 3, 31) },
      { closed: 2, low: 0.8, high: 0.84, system: 2, out: day(2027, 9, 15) },
    ]);
  });

  it.each([[""], [OPEN_END]])("a monopoly system that is out nobody knows when (%s) leaves the calendar's day, and that is said", (end) => {
    expect(noticesOf([KMD, monopoly("A", end)])).toEqual([[0, day(2027, 12, 31), day(2027, 6, 30), "kmd-sag-undated"]]);
  });

  it("takes those that KMD Sag rests on with it: by their name, or by the column", () => {
    const systems: Rows = [
      KMD,
      { systemId: "P", systemName: "P-data", contractEnd: day(2027, 6, 30), noticeMonths: 3, renewalMonths: 12 },
      { systemId: "V", systemName: "Vejdata", contractEnd: OPEN_END, noticeMonths: 3, kmdRole: "Forudsætningssystem" },
      { systemId: "N", systemName: "V-data", contractEnd: day(2028, 6, 30), noticeMonths: 3, kmdRole: "Ingen" },
    ];
    expect(noticesOf(systems)).toEqual([
      [0, day(2027, 12, 31), day(2027, 6, 30), "kmd-sag"],
      // It runs until further notice, and so ends with KMD Sag.
      [2, day(2027, 12, 31), day(2027, 9, 30), "prerequisite"],
      // It is renewed until it ends no sooner than KMD Sag.
      [1, day(2028, 6, 30), day(2028, 3, 31), "prerequisite"],
    ]);
  });
});

it("a contract that is prolonged by itself ends when it can next be terminated", () => {
  const old = { ...KMD, contractEnd: day(2025, 12, 31), renewalMonths: 12 };
  // On 24-11-2026 the last day to the end of 2026 has passed.
  expect(noticesOf([old])).toEqual([[0, day(2027, 12, 31), day(2027, 6, 30), "kmd-sag"]]);
  expect(noticesOf([{ ...old, renewalMonths: "" }])).toEqual([]);
});

it("a notice to the end of a quarter ends a running contract with the quarter", () => {
  const running = { ...KMD, contractEnd: OPEN_END };
  expect(noticesOf([{ ...running, noticeMonths: 3 }])).toEqual([[0, day(2027, 5, 31), day(2027, 2, 28), "kmd-sag"]]);
  const toQuarter = { ...running, noticeMonths: "3 mdr. til udgangen af et kvartal" };
  expect(noticesOf([toQuarter])).toEqual([[0, day(2027, 6, 30), day(2027, 3, 31), "kmd-sag"]]);
});

it("an option is a decision where the plan does not end before the contract", () => {
  const late = [{ ...AREA, endDate: day(2028, 2, 1) }];
  const option = { ...KMD, optionDate: day(2027, 5, 1) };
  const ids = (systems: Rows, areas?: Rows) => strategyOf(systems, areas).decisions.map(({ by, reason }) => [by, reason.id]);
  expect(ids([option], late)).toContainEqual([day(2027, 5, 1), "use-option"]);
  expect(ids([option]).map(([, id]) => id)).not.toContain("use-option");
  expect(ids([{ ...option, optionDate: day(2026, 5, 1) }], late).map(([, id]) => id)).not.toContain("use-option");
});
