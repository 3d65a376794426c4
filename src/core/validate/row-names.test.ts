import { makeRegister } from "../testing/make-register";
import { REGISTERS } from "../registers";
import { NO_ROW_NAMES, rowNameAt, rowNamesOf } from "./row-names";

const names = rowNamesOf({
  registers: {
    systems: makeRegister("systems", [
      { systemId: "SYS-008", systemName: "Tangnål  Sundhedspleje " },
      { systemId: "", systemName: "Alene" },
      { systemId: "", systemName: "" },
    ]),
    interfaces: makeRegister("interfaces", [{ interfaceId: "SNF-1", sender: "Nexus", receiver: "KMD Sag" }]),
    cases: makeRegister("cases", [{ caseNumber: "2019-1", title: "Ansøgning fra 140872-5211" }]),
  },
});

test.each([
  ["systems", 1, "SYS-008 · Tangnål Sundhedspleje"],
  ["systems", 2, "Alene"],
  ["systems", 3, ""],
  ["systems", 99, ""],
  ["interfaces", 1, "SNF-1 · Nexus → KMD Sag"],
  ["documents", 1, ""],
] as const)("%s, row %i: %s", (register, row, expected) => {
  expect(rowNameAt(names, register, { row })).toBe(expected);
});

test("a title shows no CPR number", () => {
  expect(rowNameAt(names, "cases", { row: 1 })).toMatch(/^2019-1 · Ansøgning fra /);
  expect(rowNameAt(names, "cases", { row: 1 })).not.toContain("1234");
});

test("every register has a name for its rows, from columns that it has", () => {
  for (const { id, columns } of REGISTERS) {
    const row = Object.fromEntries(columns.map(({ key }) => [key, `${key}!`]));
    const own = rowNamesOf({ registers: { [id]: makeRegister(id, [row]) } });
    expect(rowNameAt(own, id, { row: 1 })).toMatch(/^\w+! · \w+!/);
    expect(rowNameAt(NO_ROW_NAMES, id, { row: 1 })).toBe("");
  }
});
