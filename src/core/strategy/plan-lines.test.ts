import { toSerial } from "../identifiers/dates";
import { finish } from "../model/steps";
import { strategySteps } from "./build";
import { planFigures } from "./plan-figures";
import { areaLines, datesFrom, pathLines } from "./plan-lines";
import { sapaInterfaces, strategyInput, TODAY } from "./testing/fixture";

const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;
const AREA = { currentSystem: "KMD Sag", route: "Flyt til fagsystem", targetSystem: "Nexus" };
const INPUT = strategyInput({
  systems: [
    { systemId: "K", systemName: "KMD Sag", systemType: "ESDH", contractEnd: day(2027, 12, 31), noticeMonths: 6, yearlyCost: 120_000 },
    { systemId: "N", systemName: "Nexus", systemType: "Fagsystem", caseBearing: "Ja", wantedInSapa: "Ja" },
  ],
  interfaces: sapaInterfaces("Nexus", day(2027, 6, 1)),
  caseAreas: [
    { ...AREA, areaName: "Byggesag", startDate: day(2027, 1, 1), endDate: day(2027, 3, 1) },
    { ...AREA, areaName: "Hjælpemidler", route: "" },
    { ...AREA, areaName: "Ude", status: "Flyttet" },
  ],
});
const STRATEGY = finish(strategySteps(INPUT));

test("each area is told with what is ahead of it, and the cell to look at", () => {
  const [building, aids, out] = finish(areaLines(STRATEGY, TODAY, "da"));
  expect(building!.waits).toEqual([
    { text: expect.stringContaining("01-06-2027"), date: day(2027, 6, 1), cell: { register: "interfaces", row: 0, column: "goLive" } },
  ]);
  expect(building!.cell).toEqual({ register: "caseAreas", row: 0, column: "endDate" });
  expect(aids).toMatchObject({ name: "Hjælpemidler", state: "unplanned", cell: { register: "caseAreas", row: 1, column: "route" } });
  expect(aids!.waits[0]).toMatchObject({ date: undefined, cell: { register: "caseAreas", row: 1, column: "route" } });
  expect(out!.waits).toEqual([]);
});

test("what has happened already holds nothing back any more", () => {
  const later = finish(areaLines(STRATEGY, day(2027, 7, 1), "en"));
  expect(later[0]!.waits).toEqual([]);
});

test("dates that the plan could not take from the sheet are told apart", () => {
  expect(finish(areaLines(STRATEGY, TODAY, "da")).map(({ dates }) => dates)).toEqual(["putOff", "none", "sheet"]);
  const planned = { ...STRATEGY.plan.areas[0]!, asInSheet: false };
  expect(datesFrom(planned, { start: undefined, end: undefined })).toBe("assumed");
});

test("the critical path is told step by step, undated first, each with its cell", () => {
  const path = pathLines(STRATEGY, "da");
  expect(path.map(({ date }) => date)).toEqual([undefined, day(2027, 6, 1), day(2027, 6, 30), day(2027, 7, 30), day(2027, 12, 31)]);
  expect(path.map(({ cell }) => cell.column)).toEqual(["route", "goLive", "contractEnd", "endDate", "contractEnd"]);
  expect(path[3]!.text).toBe("Byggesag er ude af KMD Sag.");
});

test("the figures add up, and where the finish is not known, what is dated says when it is at the earliest", () => {
  expect(planFigures(STRATEGY)).toEqual({
    areas: 3,
    moved: 1,
    planned: 1,
    unplanned: 1,
    late: 0,
    finish: undefined,
    earliest: day(2027, 7, 30),
    deadline: day(2027, 12, 31),
    slack: 154,
    costPerMonth: 10_000,
  });
});
