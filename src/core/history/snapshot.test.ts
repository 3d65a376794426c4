import fc from "fast-check";
import type { Finding } from "../model/finding";
import { makeRegister } from "../testing/make-register";
import { compareRuns, MOST_KEYS, MOST_RUNS, runBefore, snapshotSteps, totalsOf, withRun, type RunSnapshot } from "./snapshot";
import { historyCodec } from "./stored-history";
import { finish } from "../model/steps";

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
  unjudged: readonly string[] = [],
  salt: string | undefined = "0123456789abcdef",
): RunSnapshot =>
  finish(
    snapshotSteps(
      { findings: found.map(([rule, row]) => finding(rule, row)), data: rows(ids), figures: { open: found.length }, unjudged },
      at,
      ruleSet,
      salt,
    ),
  );

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
      { rule: "r", judged: true, before: 2, after: 2, fresh: 1, fixed: 1, remaining: 1 },
      { rule: "s", judged: true, before: 1, after: 0, fresh: 0, fixed: 1, remaining: 0 },
    ],
    figures: [{ id: "open", before: 3, after: 2 }],
  });
});

it("says that another rule set was used, and knows only counts where a run kept no keys", () => {
  const many = finish(
    snapshotSteps(
      { findings: Array.from({ length: MOST_KEYS + 1 }, () => finding("r", 0)), data: rows(["A"]), figures: {}, unjudged: [] },
      "x",
      "2026.10",
      "0123456789abcdef",
    ),
  );
  expect(many.keys).toBeUndefined();
  const comparison = compareRuns(many, snap(["A"], [["r", 0]]));
  expect(comparison.otherRuleSet).toBe(true);
  expect(comparison.rules).toEqual([
    { rule: "r", judged: true, before: MOST_KEYS + 1, after: 1, fresh: undefined, fixed: undefined, remaining: undefined },
  ]);
});

it("keys of runs with other salts are not compared, and none is the same", () => {
  const [one, other, bare] = ["0123456789abcdef", "fedcba9876543210", undefined].map((salt) =>
    finish(
      snapshotSteps({ findings: [finding("r", 0)], data: rows(["A"]), figures: {}, unjudged: [] }, "2026-11-24 09:00", "2026.11", salt),
    ),
  );
  expect(new Set([one, other, bare].map((run) => run!.keys!["r"])).size).toBe(3);
  expect(bare).not.toHaveProperty("salt");
  expect(compareRuns(one!, other!).rules).toEqual([expect.objectContaining({ remaining: undefined })]);
  expect(compareRuns(one!, one!).rules).toEqual([expect.objectContaining({ remaining: 1 })]);
});

const read = (text: string | undefined): readonly RunSnapshot[] => historyCodec.decode(text).value;
const keep = (runs: readonly RunSnapshot[]): string | undefined =>
  runs.reduce<string | undefined>(
    (text, run) => historyCodec.encode({ value: withRun(read(text), run), broken: [], unknown: {} }),
    undefined,
  );
const day = (number: number): string =>
  `2026-${String(1 + Math.floor(number / 28)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;

it("keeps a run a day, those that are compared with keys, without any value of a cell", () => {
  const text = keep(Array.from({ length: MOST_RUNS + 5 }, (_, i) => snap(["Hemmelig"], [["r", 0]], `${day(i)} 09:00`)));
  const runs = read(text);
  expect(runs).toHaveLength(MOST_RUNS);
  expect(runs.map(({ keys }) => keys !== undefined)).toEqual(runs.map((_, i) => i >= MOST_RUNS - 2));
  expect(runs.at(-1)).toMatchObject({ at: `${day(MOST_RUNS + 4)} 09:00`, keys: { r: expect.stringMatching(/^[0-9a-f]{10}$/) as string } });
  expect(text).not.toMatch(/hemmelig/i);
});

it("holds a run against the last of an earlier day, and on the first day against the first", () => {
  const run = (at: string, found: number): RunSnapshot =>
    snap(
      ["A", "B", "C"],
      Array.from({ length: found }, (_, i) => ["r", i] as const),
      at,
    );
  const first = [run("2026-11-24 09:00", 3), run("2026-11-24 10:00", 2), run("2026-11-24 11:00", 1)];
  const one = read(keep(first));
  expect(one.map(({ at }) => at)).toEqual(["2026-11-24 09:00", "2026-11-24 11:00"]);
  expect(runBefore(one, "2026-11-24 12:00")?.at).toBe("2026-11-24 09:00");
  expect(runBefore(one, "2026-11-25 09:00")?.at).toBe("2026-11-24 11:00");
  const two = read(keep([...first, run("2026-11-25 09:00", 2), run("2026-11-25 10:00", 3)]));
  expect(two.map(({ at, keys }) => [at, keys !== undefined])).toEqual([
    ["2026-11-24 11:00", true],
    ["2026-11-25 10:00", true],
  ]);
  expect(runBefore(two, "2026-11-25 11:00")?.at).toBe("2026-11-24 11:00");
  expect(runBefore([], "2026-11-25 11:00")).toBeUndefined();
});

it("has nothing to write where a run says what the last of its day said", () => {
  const before = [snap(["A"], [["r", 0]], "2026-11-24 09:00")];
  expect(withRun(before, snap(["A"], [["r", 0]], "2026-11-24 10:00"))).toBe(before);
  expect(withRun(before, snap(["B"], [["r", 0]], "2026-11-24 10:00"))).toHaveLength(2);
  expect(withRun(before, snap(["A"], [["r", 0]], "2026-11-25 10:00"))).toHaveLength(2);
});

it("does not take what could not be judged for fixed, nor for new", () => {
  const found = [
    ["r", 0],
    ["s", 0],
  ] as const;
  const without = snap(["A"], [["s", 0]], "2026-11-25 09:00", "2026.11", ["r"]);
  for (const [before, after] of [
    [snap(["A"], found), without],
    [without, snap(["A"], found)],
  ] as const) {
    const comparison = compareRuns(before, after);
    expect(comparison.rules.find(({ rule }) => rule === "r")).toMatchObject({ judged: false, fresh: undefined, fixed: undefined });
    expect(totalsOf(comparison)).toEqual({ fresh: 0, fixed: 0, remaining: 1, unjudged: 1 });
  }
});

it("never throws on what was kept, and adds up", () => {
  fc.assert(fc.property(fc.string(), (text) => void read(text)));
  const found = fc.array(fc.tuple(fc.constantFrom("r", "s"), fc.nat(3)), { maxLength: 12 });
  fc.assert(
    fc.property(found, found, (a, b) => {
      for (const { before, after, fresh, fixed, remaining } of compareRuns(snap(["A", "B", "C", "D"], a), snap(["A", "B", "C", "D"], b))
        .rules) {
        expect(remaining! + fixed!).toBe(before);
        expect(remaining! + fresh!).toBe(after);
      }
    }),
  );
});
