import { registerSpec } from "../registers";
import { headerReader } from "./header-index";

const systems = headerReader(registerSpec("systems"));
const cases = headerReader(registerSpec("cases"));
const procurements = headerReader(registerSpec("procurements"));
const areas = headerReader(registerSpec("caseAreas"));

test.each([
  [systems, "Systemansv.", "owner"],
  [systems, "3) Forvaltn.", "department"],
  [systems, "Leverandør.", "supplier"],
  [systems, "Kontr. udløb", "contractEnd"],
  [cases, "Ansv. enhed", "responsibleUnit"],
  [cases, "Handlingsfac.", "facet"],
  [areas, "Startdato (forv.)", "startDate"],
])("%# a word cut short with a point is read in full: %s", (read, header, key) => expect(read(header)?.key).toBe(key));

test.each([
  [procurements, "Adgangsstyring (brugere)", "sapaAccessUsers"],
  [procurements, "Adgangsstyring (systemer)", "sapaAccessSystems"],
])("%# a bracket stands for a small word: %s", (read, header, key) => expect(read(header)?.key).toBe(key));

test("where two columns would do, or too little is left, nothing is read", () => {
  expect(systems("Kontr.")?.key).toBeUndefined();
  expect(systems("Ko.")).toBeUndefined();
  expect(systems("Xyz.")).toBeUndefined();
});
