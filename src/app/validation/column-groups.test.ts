import * as fc from "fast-check";
import type { RegisterMapping } from "../../core/model/register-data";
import { columnGroups } from "./column-groups";

function mapping(columns: readonly number[]): RegisterMapping {
  return {
    register: "systems",
    sheet: "Ark1",
    headerRow: 0,
    firstRow: 1,
    rowSpan: 1,
    columns: Object.fromEntries(columns.map((column, i) => [`c${i}`, { column, header: `c${i}` }])),
    missing: [],
    unmatched: [],
    score: 1,
  };
}

test("neighbours and narrow gaps are one rectangle, a wide gap parts them", () => {
  expect(columnGroups(mapping([3, 1, 2, 7, 40]))).toEqual([
    { column: 1, columnCount: 7 },
    { column: 40, columnCount: 1 },
  ]);
});

test("no columns, no rectangles", () => {
  expect(columnGroups(mapping([]))).toEqual([]);
});

test("every mapped column is in exactly one rectangle, which begins and ends with a mapped column", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(300), { maxLength: 30 }), (columns) => {
      const groups = columnGroups(mapping(columns));
      for (const column of columns) {
        expect(groups.filter((group) => column >= group.column && column < group.column + group.columnCount)).toHaveLength(1);
      }
      for (const group of groups) {
        expect(columns).toContain(group.column);
        expect(columns).toContain(group.column + group.columnCount - 1);
      }
    }),
  );
});
