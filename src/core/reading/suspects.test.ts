import { makeRegister } from "../testing/make-register";
import { isDateFormat, showSuspects, suspectCells } from "./suspects";

const AREAS = makeRegister("caseAreas", [
  { areaId: 46_054, areaName: "Hjælpemidler", openCases: 46_025, wave: 46_054 },
  { areaId: 100_000, areaName: "Byggesager", openCases: 120, wave: 2 },
  { areaId: "SO-3", areaName: "Dagpleje", openCases: "", wave: "" },
]);

test("only the numbers that may be days or powers of ten are asked about", () => {
  expect(suspectCells(AREAS, false)).toEqual([
    { key: "areaId", row: 0 },
    { key: "areaId", row: 1 },
    { key: "openCases", row: 0 },
    { key: "wave", row: 0 },
  ]);
});

test("a day or a power of ten stands as the cell shows it, and is no number to anyone", () => {
  const shown = showSuspects(AREAS, suspectCells(AREAS, false), ["d-mmm", "0.00E+00", "dd-mm-yyyy", "d-mmm"], false);
  expect(shown.columns["areaId"]).toEqual(["01-02-2026", "1E+05", "SO-3"]);
  expect(shown.columns["openCases"]).toEqual(["03-01-2026", 120, ""]);
  expect(shown.columns["wave"]).toEqual(["01-02-2026", 2, ""]);
});

test("a number whose format is a number's stays one", () => {
  const suspects = suspectCells(AREAS, false);
  expect(
    showSuspects(
      AREAS,
      suspects,
      suspects.map(() => "General"),
      false,
    ),
  ).toBe(AREAS);
});

test("serial numbers of 1904 are days of that system", () => {
  const areas = makeRegister("caseAreas", [{ areaId: 44_592, areaName: "Hjælpemidler" }], undefined, true);
  expect(showSuspects(areas, suspectCells(areas, true), ["d-mmm"], true).columns["areaId"]).toEqual(["01-02-2026"]);
});

test.each([
  ["dd-mm-yyyy", true],
  ["d-mmm", true],
  ["mmm-yy", true],
  ["General", false],
  ["0", false],
  ["#,##0", false],
  ['0 "dage"', false],
  ["[Red]0", false],
])("%j shows a day: %j", (format, shows) => expect(isDateFormat(format)).toBe(shows));
