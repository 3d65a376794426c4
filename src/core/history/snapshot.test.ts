import fc from "fast-check";
import type { Finding } from "../model/finding";
import { makeRegister } from "../testing/make-register";
import { compareRuns, MOST_KEYS, MOST_RUNS, readHistory, takeSnapshot, writeHistory, type RunSnapshot } from "./snapshot";

const rows = (ids: readonly string[]) => ({
  date1904: false,
  registers: {
    systems: makeRegister(
      "systems",
      ids.map((systemId) => ({ systemId, owner: "" })),
    ),
  },
});
const finding = (rule: string, row: number): Finding => ({
  rule,
  messageId: "blank",
  severity: "error",
  register: "systems",
  sheet: "Systemer og kontrakter",
  row: row + 1,
  column: 1,
  columnKey: "owner",
  data: {},
});
const snap = (
  ids: readonly string[],
  found: readonly (readonly [string, number])[],
  at = "2026-11-24 09:00",
  ruleSet = "2026.11",
): RunSnapshot =>
  takeSnapshot({ findings: found.map(([rule, row]) => finding(rule, row)), data: rows(ids), figures: { open: found.length } }, at, ruleSet);

it("tells what is new, mended and left, also when rows have been sorted", () => {
  const before = snap(
    ["A", "B", "C"],
    [
      ["r", 0],
      ["r", 1],
      ["s", 2],
    ],
  );
  const after = snap(
    ["C", "B", "A"],
    [
      ["r", 1],
      ["r", 0],
    ],
    "2026-11-25 09:00",
  );
  expect(compareRuns(before, after)).toEqual({
    since: "2026-11-24 09:00",
    otherRuleSet: false,
    rules: [
      { rule: "r", before: 2, after: 2, fresh: 1, mended: 1, remaining: 1 },
      { rule: "s", before: 1, after: 0, fresh: 0, mended: 1, remaining: 0 },
    ],
    figures: [{ id: "open", before: 3, after: 2 }],
  });
});

it("says that another rule set was used, and knows only counts where a run kept no keys", () => {
  const many = takeSnapshot(
    { findings: Array.from({ length: MOST_KEYS + 1 }, () => finding("r", 0)), data: rows(["A"]), figures: {} },
    "x",
    "2026.10",
  );
  expect(many.keys).toBeUndefined();
  const comparison = compareRuns(many, snap(["A"], [["r", 0]]));
  expect(comparison.otherRuleSet).toBe(true);
  expect(comparison.rules).toEqual([
    { rule: "r", before: MOST_KEYS + 1, after: 1, fresh: undefined, mended: undefined, remaining: undefined },
  ]);
});

it("keeps the last runs, the newest with keys, without any value of a cell", () => {
  let text: string | undefined;
  for (let i = 0; i < MOST_RUNS + 5; i++) text = writeHistory(readHistory(text), snap(["Hemmelig"], [["r", 0]], `run ${i}`));
  const runs = readHistory(text);
  expect(runs).toHaveLength(MOST_RUNS);
  expect(runs[runs.length - 1]).toMatchObject({
    at: `run ${MOST_RUNS + 4}`,
    keys: { r: expect.stringMatching(/^[0-9a-f]{10}$/) as string },
  });
  expect(runs.slice(0, -1).every(({ keys }) => keys === undefined)).toBe(true);
  expect(text).not.toMatch(/hemmelig/i);
});

it("never throws on what was kept, and adds up", () => {
  fc.assert(fc.property(fc.string(), (text) => void readHistory(text)));
  const found = fc.array(fc.tuple(fc.constantFrom("r", "s"), fc.nat(3)), { maxLength: 12 });
  fc.assert(
    fc.property(found, found, (a, b) => {
      for (const { before, after, fresh, mended, remaining } of compareRuns(snap(["A", "B", "C", "D"], a), snap(["A", "B", "C", "D"], b))
        .rules) {
        expect(remaining! + mended!).toBe(before);
        expect(remaining! + fresh!).toBe(after);
      }
    }),
  );
});
