import { conditionApplies, scopeReader, type FromOtherRegisters } from "./applies";
import type { ConditionScope } from "../system-conditions/condition";
import type { TableOf } from "../registers/workbook-data";

const systems = (caseBearing: string, kleMainGroups: string | number): TableOf<"systems"> => ({
  rowCount: 1,
  columns: { caseBearing: [caseBearing], kleMainGroups: [kleMainGroups] },
});
const applies = (scope: ConditionScope, table: TableOf<"systems">, reported?: FromOtherRegisters): boolean | undefined =>
  conditionApplies({ scope }, table, 0, reported);

describe("conditionApplies", () => {
  it.each<[ConditionScope, string, string | number, boolean | undefined]>([
    ["all", "", "", true],
    ["caseBearing", "ja", "", true],
    ["caseBearing", "Nej", "", false],
    ["caseBearing", "", "", undefined],
    ["caseBearing", "måske", "", undefined],
    ["benefits", "Nej", 32, true],
    ["benefits", "Ja", "27; 32", true],
    ["benefits", "Ja", "132, 27.32", false],
  ])("%s with case-bearing %j and main groups %j is %s", (scope, caseBearing, groups, expected) => {
    expect(applies(scope, systems(caseBearing, groups))).toBe(expected);
  });

  it("takes benefits from the interfaces, and does not know where neither says", () => {
    expect(applies("benefits", systems("Ja", "27"), { benefits: new Set([0]) })).toBe(true);
    const bare: TableOf<"systems"> = { rowCount: 1, columns: {} };
    expect(applies("benefits", bare)).toBeUndefined();
    expect(applies("benefits", bare, { benefits: new Set() })).toBe(false);
    expect(scopeReader(bare)("caseBearing", 0)).toBeUndefined();
  });

  it("knows of journal notes and Serviceplatformen only what it is told", () => {
    expect(applies("journalNotes", systems("Ja", "27"))).toBeUndefined();
    expect(applies("journalNotes", systems("Ja", "27"), { journalNotes: new Set([0]) })).toBe(true);
    expect(applies("serviceplatform", systems("Ja", "27"), { serviceplatform: new Set([1]) })).toBe(false);
  });
});
