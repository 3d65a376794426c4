import { listRows, type FindingGroup } from "./group-findings";
import { placeRows } from "./row-places";

const group = (value: string, from: number, to: number): FindingGroup => ({ facet: "owner", value, from, to });
const GROUPS = [group("A", 0, 3), group("B", 3, 4), group("C", 4, 9)];
const heights = { finding: 70, heads: new Map([["B", 50]]) };
const order = new Uint32Array(9);

test.each([
  ["all open", new Set<string>()],
  ["one closed", new Set(["A"])],
  ["all closed", new Set(["A", "B", "C"])],
])("each line begins where the one above it ends, and is found by any height in it: %s", (_what, closed) => {
  const rows = listRows({ order, groups: GROUPS }, closed);
  const places = placeRows(rows, GROUPS, heights, 36);
  let top = 0;
  for (let row = 0; row < rows.count; row++) {
    const at = rows.at(row);
    expect(places.topOf(row)).toBe(top);
    expect(places.heightOf(row)).toBe(at.kind === "finding" ? 70 : GROUPS[at.group]!.value === "B" ? 50 : 36);
    for (const y of [top, top + places.heightOf(row) - 1]) expect(places.rowAt(y)).toBe(row);
    top += places.heightOf(row);
  }
  expect(places.total).toBe(top);
  expect([places.rowAt(-5), places.rowAt(top + 500)]).toEqual([0, rows.count - 1]);
});

test("without groups a million lines are placed without looking at any", () => {
  const at = (): never => {
    throw new Error("a line was looked at");
  };
  const places = placeRows({ count: 1_000_000, heads: [], at, rowOf: at }, [], heights, 36);
  expect([places.total, places.topOf(999_999), places.rowAt(69_999_950)]).toEqual([70_000_000, 69_999_930, 999_999]);
});
