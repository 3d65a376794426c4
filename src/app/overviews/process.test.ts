import { makeRegister } from "../../core/testing/make-register";
import { finish } from "../../core/model/steps";
import type { WorkbookData } from "../../core/registers/workbook-data";
import type { OverviewSource } from "./overview-source";
import { processOverview } from "./process";

const overviewOf = (registers: WorkbookData["registers"], isProtected = false) =>
  processOverview({
    data: { date1904: false, registers },
    inSlices: (steps) => Promise.resolve(finish(steps)),
    structureProtected: () => Promise.resolve(isProtected),
  } as Partial<OverviewSource> as OverviewSource);

test("each figure leads to the rows behind it, told as the sheet tells them", async () => {
  const caseAreas = makeRegister("caseAreas", [
    { areaId: "SO-1", areaName: "Byggesager", route: "Arkiveres", status: "Flyttet" },
    { areaId: "SO-2", areaName: "", route: "Ikke besluttet", status: "I gang" },
    { areaId: "", areaName: "", route: "", status: "" },
  ]);
  const { steps, done, total, structureProtected } = await overviewOf({ caseAreas }, true);
  const step = steps[2]!;
  expect(step).toMatchObject({ sheet: "Sagsområder", place: { sheet: "Sagsområder", row: 2, column: 2 } });
  expect(step.rowsLeft(step.measures[0]!, 0, 10)).toEqual([
    { place: { sheet: "Sagsområder", row: 2, column: 2 }, label: "SO-2" },
    { place: { sheet: "Sagsområder", row: 3, column: 2 }, label: "" },
  ]);
  expect(step.rowsLeft(step.measures[0]!, 1, 2)).toHaveLength(1);
  expect(step.measures.map(({ id }) => id)).toEqual(["areas-route", "areas-moved"]);
  expect([done, total, structureProtected]).toEqual([2, 6, true]);
});

test("a tool that is missing has no sheet, no place and no rows", async () => {
  const { steps, done, total } = await overviewOf({});
  expect(steps.map(({ sheet, place, state }) => [sheet, place, state])).toEqual(Array(6).fill([undefined, undefined, "missing"]));
  expect([done, total]).toEqual([0, 0]);
});
