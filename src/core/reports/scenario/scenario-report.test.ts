import { toSerial } from "../../identifiers/dates";
import { finish } from "../../model/steps";
import { strategySteps } from "../../strategy/build";
import { assume, type Assumption } from "../../strategy/scenario";
import { inputOver, sapaInterfaces, strategyInput } from "../../strategy/testing/fixture";
import { LANGUAGES, type Language } from "../../text/language";
import type { ReportPlan } from "../plan";
import { planScenario } from "./scenario-report";

const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;
const INPUT = strategyInput({
  systems: [
    { systemId: "K", systemName: "KMD Sag", contractEnd: day(2027, 6, 1), yearlyCost: 1_200_000, noticeMonths: 3 },
    {
      systemId: "S1",
      systemName: "Nexus",
      systemType: "Fagsystem",
      caseBearing: "Ja",
      wantedInSapa: "Ja",
      kleMainGroups: "27",
      status: "I drift",
    },
  ],
  interfaces: sapaInterfaces("S1", day(2027, 2, 1)),
  caseAreas: [
    {
      areaId: "SO-1",
      areaName: "Hjælpemidler",
      route: "Flyt til fagsystem",
      targetSystem: "Nexus",
      startDate: day(2027, 3, 1),
      endDate: day(2027, 4, 30),
      openCases: 5,
      closedCases: 5,
    },
  ],
});

function scenario(assumptions: readonly Assumption[], language: Language = "da"): ReportPlan {
  return planScenario({
    data: INPUT.data,
    before: finish(strategySteps(INPUT)),
    after: finish(strategySteps(inputOver(assume(INPUT.data, assumptions)))),
    assumptions,
    language,
    stamp: { addInVersion: "0", ruleSetVersion: "0", when: "2026-11-24 09:00", rows: [] },
  });
}

it("tells what was assumed and what it does to the plan", () => {
  const plan = scenario([{ register: "interfaces", row: 0, column: "goLive", value: day(2027, 5, 1) }]);
  expect(plan.sections).toMatchObject([
    { items: ["Snitflader S1-0, ”Idriftsættelse”: 01-02-2027 → 01-05-2027"] },
    {
      figures: [
        { value: { value: day(2027, 4, 30) }, format: "date" },
        { value: { value: day(2027, 6, 30) }, format: "date" },
        { value: { value: 200_411 }, format: "money" },
        { value: { value: 1 }, note: "Hjælpemidler" },
        { value: { value: 0 } },
        { value: { value: 0 } },
        { value: { value: 0 } },
      ],
    },
    {
      rows: [
        {
          area: { value: "Hjælpemidler" },
          before: { value: "01-03-2027 – 30-04-2027" },
          after: { value: "01-05-2027 – 30-06-2027" },
          days: { value: 61 },
        },
      ],
      links: [{ register: "caseAreas", row: 0 }],
    },
    {
      columns: ["Scenarie", "Som valgt", "Før SAPA", "Sammen med SAPA", "Efter SAPA"].map((label) => ({ label })),
    },
    { kind: "note" },
  ]);
  const compared = plan.sections.flatMap((section) => (section.kind === "table" ? section.rows : []));
  const across = (measure: string): unknown[] => {
    const row = compared.find((cells) => cells["measure"]?.value === measure)!;
    return ["chosen", "before", "with", "after"].map((key) => row[key]!.value);
  };
  // Before SAPA the area keeps the dates of the sheet.
  expect(across("Sidste område ude")).toEqual(["30-06-2027", "30-04-2027", "30-06-2027", "kan ikke siges"]);
  expect(across("Forskel i udgift (kr.)")).toEqual(["0", "-200.411", "0", "kan ikke siges"]);
  expect(across("Områder uden overblik imens")).toEqual(["0", "1", "0", "0"]);
  expect(across("Dage uden overblik")[1]).toBe("61");
});

it.each(LANGUAGES)("a route that is undone leaves the area unplanned, and no finish (%s)", (language) => {
  const plan = scenario([{ register: "caseAreas", row: 0, column: "route", value: "" }], language);
  const figures = plan.sections.flatMap((section) => (section.kind === "figures" ? section.figures : []));
  expect(figures[1]).toMatchObject({ format: "text" });
  expect(figures.find(({ note }) => note === "Hjælpemidler")?.value.value).toBe(1);
});
