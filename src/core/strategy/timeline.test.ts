import fc from "fast-check";
import { fromSerial, toSerial } from "../identifiers/dates";
import { strategySteps } from "./build";
import { barOf, shareOf, timelineOf, type Timeline } from "./timeline";
import { sapaInterfaces, strategyInput, TODAY, type Rows } from "./testing/fixture";
import { finish } from "../model/steps";

const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;
const KMD = { systemId: "K", systemName: "KMD Sag", systemType: "ESDH", contractEnd: day(2027, 12, 31), noticeMonths: 6 };
const NEXUS = { systemId: "N", systemName: "Nexus", systemType: "Fagsystem", caseBearing: "Ja", wantedInSapa: "Ja" };
const OLD = { systemId: "G", systemName: "Gammel", systemType: "Fagsystem", caseBearing: "Ja", status: "Udfaset" };
const AREA = { areaName: "Byggesag", currentSystem: "KMD Sag", route: "Flyt til fagsystem", targetSystem: "Nexus" };

function quarterOf(serial: number): number {
  const { year, month } = fromSerial(serial);
  return day(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
}

function timeline(caseAreas: Rows, systems: Rows = [KMD, NEXUS, OLD]): Timeline {
  const input = strategyInput({ systems, interfaces: sapaInterfaces("Nexus", day(2026, 6, 1)), caseAreas });
  const { areas, plan } = finish(strategySteps(input));
  return timelineOf(input, areas, plan);
}

test("waves stand with their areas by beginning, what is out and what is late in them", () => {
  const { waves, deadline, range, quarters } = timeline([
    { ...AREA, areaName: "Sidst", wave: 1, startDate: day(2027, 8, 1), endDate: day(2028, 2, 10) },
    { ...AREA, areaName: "Først", wave: 1, startDate: day(2026, 2, 1), endDate: day(2026, 5, 1), status: "Flyttet" },
    { ...AREA, areaName: "Anden", wave: 2, startDate: day(2027, 3, 1), endDate: day(2027, 4, 1) },
  ]);
  expect(waves.map(({ number, areas, moved, late }) => ({ number, areas: areas.map(({ area }) => area), moved, late }))).toEqual([
    { number: 1, areas: [1, 0], moved: 1, late: 1 },
    { number: 2, areas: [2], moved: 0, late: 0 },
  ]);
  expect(waves[0]!.span).toEqual({ start: day(2026, 2, 1), end: day(2028, 2, 10) });
  expect(deadline).toBe(day(2027, 12, 31));
  expect(range).toEqual({ start: day(2026, 1, 1), end: day(2028, 3, 31) });
  expect(quarters.flatMap(({ year }) => year ?? [])).toEqual([2026, 2027, 2028]);
  expect(quarters).toHaveLength(9);
  expect(quarters[1]!.day).toBe(day(2026, 4, 1));
});

test("the time line is the project's: systems that left years before, or stay for years, do not stretch it, and those gone stand last", () => {
  const gone = { ...OLD, contractEnd: day(2019, 3, 1) };
  const stays = { systemId: "B", systemName: "Bliver", systemType: "Fagsystem", status: "Under udfasning", contractEnd: day(2034, 1, 1) };
  const { range, retiring } = timeline(
    [{ ...AREA, wave: 1, startDate: day(2027, 3, 1), endDate: day(2027, 4, 1) }],
    [KMD, NEXUS, gone, stays],
  );
  expect(range).toEqual({ start: quarterOf(TODAY), end: day(2027, 12, 31) });
  expect(retiring.map(({ name, gone: isGone }) => [name, isGone])).toEqual([
    ["KMD Sag", false],
    ["Bliver", false],
    ["Gammel", true],
  ]);
});

test("an area that can't be dated stands apart, the heaviest first; one that is out without dates stands in no wave", () => {
  const { unplanned, out, waves } = timeline([
    { ...AREA, areaName: "Let", route: "", openCases: 1 },
    { ...AREA, areaName: "Tung", route: "", openCases: 50 },
    { ...AREA, areaName: "Ude", status: "Flyttet" },
  ]);
  expect(unplanned.map(({ area }) => area)).toEqual([1, 0]);
  expect(out.map(({ area }) => area)).toEqual([2]);
  expect(waves).toEqual([]);
});

test("systems that are left behind stay as ghosts with the day until which they are there", () => {
  const left = { systemId: "L", systemName: "Forladt", systemType: "Fagsystem", caseBearing: "Ja" };
  const { retiring } = timeline(
    [
      { ...AREA, startDate: day(2027, 1, 1), endDate: day(2027, 2, 1) },
      { ...AREA, currentSystem: "Forladt", startDate: day(2027, 5, 1), endDate: day(2027, 6, 1) },
    ],
    [KMD, NEXUS, OLD, left],
  );
  expect(retiring.map(({ name, until, gone, reason }) => [name, until, gone, reason.id])).toEqual([
    ["Forladt", day(2027, 6, 1), false, "left-by-areas"],
    ["KMD Sag", day(2027, 12, 31), false, "kmd-sag"],
    ["Gammel", undefined, true, "retired"],
  ]);
});

test("an area that can't be dated out of a system leaves its end open", () => {
  const left = { systemId: "L", systemName: "Forladt", systemType: "Fagsystem", caseBearing: "Ja", status: "Under udfasning" };
  const { retiring } = timeline([{ ...AREA, currentSystem: "Forladt", route: "" }], [KMD, NEXUS, left]);
  expect(retiring.find(({ name }) => name === "Forladt")!.until).toBeUndefined();
});

test("a date far off does not flatten the picture; without any areas today and the contract are drawn", () => {
  const far = timeline([{ ...AREA, startDate: day(2027, 1, 1), endDate: day(2199, 1, 1) }]);
  expect(far.range.end).toBe(day(2027, 12, 31));
  expect(far.waves[0]!.span!.end).toBe(day(2199, 1, 1));
  expect(timeline([]).range).toEqual({ start: day(2026, 10, 1), end: day(2027, 12, 31) });
});

test("a bar never leaves the picture, and is never too thin to be seen", () => {
  const days = fc.integer({ min: TODAY - 4_000, max: TODAY + 4_000 });
  fc.assert(
    fc.property(days, days, days, days, (a, b, c, d) => {
      const range = { start: Math.min(a, b), end: Math.max(a, b) };
      const { left, width } = barOf(range, { start: Math.min(c, d), end: Math.max(c, d) });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThan(0);
      expect(left + width).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
  expect(shareOf({ start: 100, end: 199 }, 150)).toBe(0.5);
});
