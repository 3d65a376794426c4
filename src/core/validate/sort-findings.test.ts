import fc from "fast-check";
import type { Finding } from "../model/finding";
import { finish } from "../model/steps";
import { findingIndexSteps, indexFindings } from "./finding-index";
import { NO_OWNERS } from "./owners";
import { sortFindings, sortSteps } from "./sort-findings";

const finding = fc
  .record({
    register: fc.constantFrom("cases", "systems", "interfaces"),
    row: fc.integer({ min: 0, max: 5 }),
    column: fc.integer({ min: 0, max: 2 }),
    rule: fc.constantFrom("a", "b"),
    messageId: fc.constantFrom("m", "n"),
  })
  .map((some) => some as unknown as Finding);

test("lists that are sorted step by step stand as they do when all are sorted at once", () => {
  fc.assert(
    fc.property(fc.array(fc.array(finding, { maxLength: 20 }), { maxLength: 8 }), (lists) => {
      const before = lists.map((list) => [...list]);
      const atOnce = lists.flat();
      sortFindings(atOnce);
      const stepwise = finish(sortSteps(lists));
      expect(stepwise).toHaveLength(atOnce.length);
      expect(stepwise.every((one, i) => one === atOnce[i])).toBe(true);
      expect(lists).toEqual(before);
    }),
  );
});

const many = (count: number): Finding[] =>
  Array.from(
    { length: count },
    (_, i) => ({ register: "cases", row: i, column: 0, rule: "a", messageId: "m", severity: "error", data: {} }) as unknown as Finding,
  );

test("a hundred thousand are put in order and indexed with the thread given away at least every five thousand", () => {
  const count = (steps: Iterator<unknown>): number => {
    let used = 0;
    while (steps.next().done !== true) used++;
    return used;
  };
  const findings = many(100_000);
  expect(count(sortSteps([findings.slice(0, 50_000), findings.slice(50_000)]))).toBeGreaterThanOrEqual(20);
  expect(count(findingIndexSteps({ findings, accepted: [], owners: NO_OWNERS, today: 46_350 }))).toBeGreaterThanOrEqual(20);
});

test("an index that was made is taken, and made anew where what was set aside is another", () => {
  const indexed = { findings: many(3), accepted: [], owners: NO_OWNERS, today: 46_350 };
  const index = finish(findingIndexSteps(indexed));
  expect(indexFindings(indexed)).toBe(index);
  expect(indexFindings({ ...indexed, accepted: [] })).not.toBe(index);
});
