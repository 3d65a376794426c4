import fc from "fast-check";
import type { Finding } from "../model/finding";
import { cpuSeconds } from "../testing/cpu-seconds";
import { findingKinds } from "./finding-kinds";

const finding = (row: number, value: string | undefined, more: Partial<Finding> = {}): Finding => ({
  rule: "systems-closed-list",
  messageId: "unknown",
  severity: "info",
  register: "systems",
  sheet: "Systemer",
  row,
  column: 4,
  columnKey: "systemType",
  data: value === undefined ? {} : { value, nearest: "", list: "" },
  ...more,
});
const summary = (findings: readonly Finding[], options?: Parameters<typeof findingKinds>[1]): [string, number, boolean][] =>
  findingKinds(findings, options).kinds.map(({ first, cells, various }) => [String(first.data["value"] ?? ""), cells, various]);

test("one word of one column is one kind, however it is spelt; the one with most cells first", () => {
  const findings = [finding(1, "EOJ"), finding(2, "Løn"), finding(3, "eoj"), finding(4, "Løn "), finding(5, "EOJ\u200b")];
  expect(summary(findings)).toEqual([
    ["EOJ", 3, false],
    ["Løn", 2, false],
  ]);
  expect([...findingKinds(findings).codes]).toEqual([0, 1, 0, 1, 0]);
});

test("the worst stand first, whatever their count", () => {
  const findings = [finding(1, "a"), finding(2, "a"), finding(3, "b", { severity: "error", messageId: "blank" })];
  expect(summary(findings).map(([value]) => value)).toEqual(["b", "a"]);
});

test("values that stand once are gathered by message and column; a lonely one stays itself", () => {
  const findings = [finding(1, "a"), finding(2, "b"), finding(3, "c"), finding(4, "c"), finding(5, "d", { columnKey: "status" })];
  expect(summary(findings)).toEqual([
    ["a", 2, true],
    ["c", 2, false],
    ["d", 1, false],
  ]);
  expect(summary(findings, { gather: false })).toEqual([
    ["c", 2, false],
    ["a", 1, false],
    ["b", 1, false],
    ["d", 1, false],
  ]);
});

test("messages without a value are one kind a column; what a finding stands for is counted", () => {
  expect(summary([finding(1, undefined), finding(2, undefined), finding(3, undefined, { rows: [3, 4, 5], columnKey: "status" })])).toEqual([
    ["", 3, false],
    ["", 2, false],
  ]);
});

const severity = fc.constantFrom("error" as const, "warning" as const, "info" as const);
const some = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", undefined), severity, fc.constantFrom("systemType", "status")), {
  maxLength: 40,
});

test("every finding is in one kind, counts add up, and shuffling findings makes the same kinds", () => {
  fc.assert(
    fc.property(some, fc.boolean(), (list, gather) => {
      const findings = list.map(([value, weight, columnKey], row) =>
        finding(row, value, { severity: weight, messageId: weight, columnKey }),
      );
      const { kinds, codes } = findingKinds(findings, { gather });
      expect(kinds.reduce((sum, { cells }) => sum + cells, 0)).toBe(findings.length);
      findings.forEach(({ columnKey, messageId }, i) => expect(kinds[codes[i]!]).toMatchObject({ columnKey, messageId }));
      const ids = (all: readonly Finding[]): string[] =>
        findingKinds(all, { gather })
          .kinds.map(({ id, cells }) => `${id} ${cells}`)
          .sort();
      expect(ids([...findings].reverse())).toEqual(ids(findings));
      expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    }),
  );
});

test("a hundred thousand findings are grouped in a moment", () => {
  const findings = Array.from({ length: 100_000 }, (_, row) => finding(row, row % 3 === 0 ? `ord ${row}` : `ord ${row % 50}`));
  const seconds = cpuSeconds(() => expect(findingKinds(findings).kinds).toHaveLength(51));
  expect(seconds).toBeLessThan(1.5);
});
