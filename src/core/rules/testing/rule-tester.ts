import type { Rule } from "../rule";
import { testExample } from "./example-tester";
import { testFix } from "./fix-tester";
import { findingsOf, type FailingCase, type RuleCase } from "./run-rule";

export { buildRegister, TEST_CONTEXT } from "./run-rule";
export type { FailingCase, RuleCase } from "./run-rule";

/**
 * Tests a rule by a table of clean and failing cases. Refuses empty sides, cases that occur twice, unknown columns, columns
 * the rule does not declare, holes left unfilled, messages no case brings forth, and a rule that changes its input or
 * judges otherwise when the rows come in small chunks. A rule's example and fix are run too.
 */
export function ruleTest(rule: Rule, table: { readonly clean: readonly RuleCase[]; readonly failing: readonly FailingCase[] }): void {
  describe(rule.id, () => {
    it("is tested from both sides, by cases that differ", () => {
      expect(table.clean.length).toBeGreaterThan(0);
      expect(table.failing.length).toBeGreaterThan(0);
      const keys = [...table.clean, ...table.failing].map(({ rows, others, context }) => JSON.stringify([rows, others, context]));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
      for (const { rows, expect: expected } of table.failing) {
        expect(rows.length).toBeGreaterThan(0);
        expect(expected.length).toBeGreaterThan(0);
      }
      for (const { rows } of table.clean) expect(rows.length).toBeGreaterThan(0);
    });
    it("brings forth each of its messages", () => {
      const used = new Set(table.failing.flatMap((failing) => failing.expect.map((finding) => finding.messageId)));
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort());
    });
    testExample(rule);
    testFix(rule, table.failing);
    it.each(table.clean.map((clean) => [nameOf(clean), clean] as const))("is content with %s", (_name, clean) => {
      expect(findingsOf(rule, clean)).toEqual([]);
    });
    it.each(table.failing.map((failing) => [nameOf(failing), failing] as const))("finds fault with %s", (_name, failing) => {
      const found = findingsOf(rule, failing);
      // Data and rows are compared where the case gives them.
      const wanted = failing.expect.map((expected, i) => {
        const rows = expected.rows ?? found[i]?.rows;
        return { ...expected, data: expected.data ?? found[i]?.data ?? {}, ...(rows === undefined ? {} : { rows }) };
      });
      expect(found).toEqual([...wanted].sort((a, b) => a.row - b.row));
    });
  });
}

function nameOf(ruleCase: RuleCase): string {
  return ruleCase.name ?? JSON.stringify(ruleCase.others === undefined ? ruleCase.rows : [ruleCase.rows, ruleCase.others]);
}
