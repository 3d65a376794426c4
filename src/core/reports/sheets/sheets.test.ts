import fc from "fast-check";
import { analyseDependencies } from "../../dependencies/analyse";
import { toSerial } from "../../identifiers/dates";
import { processCompletionSteps } from "../../process/completion";
import { strategySteps } from "../../strategy/build";
import { sapaInterfaces, strategyInput, TODAY, type Rows } from "../../strategy/testing/fixture";
import { LANGUAGES } from "../../text/language";
import type { RunStamp } from "../plan";
import { MOST_BOXES, MOST_NAMED, planDependencyDiagram } from "./dependency-diagram";
import { planProcessDiagram } from "./process-diagram";
import { MOST_MONTHS, type DiagramPlan, type GanttPlan } from "./sheet-plans";
import { planWaveCalendar } from "./wave-calendar";
import { finish } from "../../model/steps";

const STAMP: RunStamp = { addInVersion: "0", ruleSetVersion: "0", when: "2026-11-24 09:00", rows: [] };
const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;
const SYSTEMS: Rows = [
  { systemId: "K", systemName: "KMD Sag", contractEnd: day(2027, 12, 31), noticeMonths: 6, status: "Under udfasning" },
  {
    systemId: "S1",
    systemName: "Nexus",
    systemType: "Fagsystem",
    caseBearing: "Ja",
    wantedInSapa: "Ja",
    kleMainGroups: "27",
    status: "I drift",
  },
];
const area = (id: string, more: Rows[number] = {}): Rows[number] => ({
  areaId: id,
  areaName: `Område ${id}`,
  kle: "27.60",
  currentSystem: "KMD Sag",
  route: "Flyt til fagsystem",
  targetSystem: "Nexus",
  openCases: 10,
  closedCases: 90,
  status: "Ikke startet",
  ...more,
});
function calendar(areas: Rows): GanttPlan {
  const input = strategyInput({ systems: SYSTEMS, interfaces: sapaInterfaces("S1", day(2027, 2, 1)), caseAreas: areas });
  return planWaveCalendar({
    strategy: finish(strategySteps(input)),
    systems: input.data.registers.systems,
    today: TODAY,
    language: "da",
    stamp: STAMP,
  });
}

describe("the calendar", () => {
  it("places areas by wave, keeps what has moved and what is retired, and says why an area has no dates", () => {
    const plan = calendar([
      area("1", { startDate: day(2027, 3, 1), endDate: day(2027, 4, 30), wave: 1 }),
      area("2", { startDate: day(2027, 11, 1), endDate: day(2028, 1, 31), wave: 2 }),
      area("3", { route: "" }),
      area("4", { status: "Flyttet", endDate: day(2026, 6, 1), startDate: day(2026, 5, 1) }),
    ]);
    expect(plan.groups.map(({ title, rows }) => [title, rows.map(({ cells, bar }) => [cells[0], bar?.kind])])).toEqual([
      ["Bølge 1", [["Område 1", "planned"]]],
      ["Bølge 2", [["Område 2", "late"]]],
      ["Kan ikke planlægges endnu", [["Område 3", undefined]]],
      ["Ude af KMD Sag", [["Område 4", "moved"]]],
      ["Systemer, der udfases", [["KMD Sag", "retired"]]],
    ]);
    expect(plan.groups[2]!.rows[0]!.cells[2]).toBe("Exitvejen for Område 3 er ikke besluttet.");
    expect([plan.from, plan.months]).toEqual([{ year: 2026, month: 11 }, 15]);
  });

  it("has every area once and every bar inside the calendar or told", () => {
    const dates = fc.oneof(fc.constant(""), fc.integer({ min: TODAY - 900, max: TODAY + 3000 }));
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            startDate: dates,
            endDate: dates,
            wave: fc.constantFrom("", 1, 2, 7),
            status: fc.constantFrom("", "Flyttet", "I gang"),
          }),
          { maxLength: 10 },
        ),
        (rows) => {
          const plan = calendar(rows.map((row, i) => area(String(i), row)));
          const areas = plan.groups.flatMap(({ rows: own }) =>
            own.filter(({ link }) => link?.register === "caseAreas").map(({ link }) => link!.row),
          );
          expect([...areas].sort((a, b) => a - b)).toEqual(rows.map((_, i) => i));
          expect(plan.months).toBeGreaterThan(0);
          expect(plan.months).toBeLessThanOrEqual(MOST_MONTHS);
        },
      ),
    );
  });
});

describe("boards", () => {
  const systems = (count: number): Rows =>
    Array.from({ length: count }, (_, i) => ({ systemId: `S${i}`, systemName: `System ${i}`, integratesKmdSag: i === 0 ? "Ja" : "Nej" }));
  const diagram = (count: number): DiagramPlan =>
    planDependencyDiagram(
      analyseDependencies(
        strategyInput({
          systems: systems(count),
          interfaces: systems(count)
            .slice(1)
            .map((_, i) => ({
              interfaceId: `I${i}`,
              sender: "S0",
              receiver: `S${i + 1}`,
              horizon: "Nuværende",
              component: "Punkt-til-punkt",
              decision: "Bevares",
            })),
        }).data,
      ),
      "da",
      STAMP,
    );

  it("draws KMD Sag, what hangs on it and through what", () => {
    expect(diagram(3).columns.map(({ title, boxes }) => [title, boxes.map((box) => [box.title, ...box.lines])])).toEqual([
      ["KMD Sag", [["KMD Sag", "3 systemer afhænger af det"]]],
      ["Direkte (1)", [["System 0", "Retning ikke oplyst", "2 systemer afhænger af det"]]],
      [
        "Gennem et system (2)",
        [
          ["System 1", "Retning ikke oplyst", "via System 0"],
          ["System 2", "Retning ikke oplyst", "via System 0"],
        ],
      ],
    ]);
  });

  it("stays calm at 5,000 systems and tells what is not drawn", () => {
    const plan = diagram(5_000);
    expect(plan.columns[2]!.boxes).toHaveLength(MOST_BOXES + 1);
    expect(plan.columns[2]!.boxes[MOST_BOXES]!.lines).toHaveLength(MOST_NAMED + 1);
    expect(plan.notes[0]).toContain(String(4_999 - MOST_BOXES - MOST_NAMED).replace(/(\d)(\d{3})$/, "$1.$2"));
  });

  it.each(LANGUAGES)(
    "the process has four pillars, the six activities with tools and those without, and the lines between them (%s)",
    (language) => {
      const { data } = strategyInput({ systems: SYSTEMS });
      const plan = planProcessDiagram(finish(processCompletionSteps(data)), language, STAMP);
      expect(plan.columns.map(({ boxes }) => boxes.length)).toEqual([3, 4, 3, 4]);
      // Of what has no tool nobody knows how far it is.
      expect(plan.columns[0]!.boxes[2]).toMatchObject({ tone: "plain" });
      expect(plan.connections!.lines.find(({ from }) => from.text.startsWith("3. "))).toMatchObject({
        from: { column: 1 },
        to: [
          { column: 2, text: "► 5" },
          { column: 3, text: "► 6" },
          { column: 3, text: "► F" },
        ],
      });
      expect(plan.columns[0]!.boxes[0]).toMatchObject({ tone: "begun", link: { register: "systems" } });
      expect(plan.columns[3]!.boxes[0]!.tone).toBe("missing");
    },
  );
});
