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
  const { steps, overall, structureProtected } = await overviewOf({ caseAreas }, true);
  const step = steps[2]!;
  expect(step).toMatchObject({ sheet: "Sagsområder", place: { sheet: "Sagsområder", row: 2, column: 2 } });
  expect(step.rowsLeft(step.measures[0]!, 0, 10)).toEqual([
    { place: { sheet: "Sagsområder", row: 2, column: 2 }, label: "SO-2" },
    { place: { sheet: "Sagsområder", row: 3, column: 2 }, label: "" },
  ]);
  expect(step.rowsLeft(step.measures[0]!, 1, 2)).toHaveLength(1);
  expect(step.measures.map(({ id }) => id)).toEqual(["areas-route", "areas-moved"]);
  // A third of one activity of six.
  expect([overall, structureProtected]).toEqual([{ percent: 5, filled: undefined, decided: 33 }, true]);
});

test("a tool that is missing has no sheet, no place and no rows", async () => {
  const { steps, overall } = await overviewOf({});
  expect(steps.map(({ sheet, place, state }) => [sheet, place, state])).toEqual(Array(6).fill([undefined, undefined, "missing"]));
  expect(overall).toEqual({ percent: 0, filled: undefined, decided: undefined });
});
