import fc from "fast-check";
import type { CellValue } from "../../model/cell";
import type { Rule, RuleFix } from "../rule";
import { SOUND_ROWS, type AnyRow } from "./rows";
import { findingsOf, TEST_CONTEXT, type FailingCase } from "./run-rule";

/**
 * Runs a rule's fix over its failing cases: each of its messages is one of the rule's and is mended at least once, a
 * mended cell is found fault with no more, mending again changes nothing, and no cell value makes it throw.
 */
export function testFix(rule: Rule, failing: readonly FailingCase[]): void {
  const { fix } = rule;
  if (fix === undefined) return;
  const mends = failing.flatMap((ruleCase) => mendsOf(rule, fix, ruleCase));
  it("mends messages that the rule has, each of them in some case", () => {
    expect(fix.messages.filter((id) => rule.messages[id] === undefined)).toEqual([]);
    expect([...new Set(mends.map(({ messageId }) => messageId))].sort()).toEqual([...fix.messages].sort());
  });
  it.each(mends.map((mend) => [JSON.stringify(mend.before), JSON.stringify(mend.after), mend] as const))(
    "mends %s to %s",
    (_b, _a, mend) => {
      expect(mend.after).not.toBe(mend.before);
      const { row, column, ruleCase } = mend;
      const rows = ruleCase.rows.map((cells, i): AnyRow => (i === row ? { ...cells, [column]: mend.after } : cells));
      const left = findingsOf(rule, { ...ruleCase, rows }).filter((found) => found.row === row && found.column === column);
      const others = ruleCase.expect.filter((found) => found.row === row && found.column === column && found.messageId !== mend.messageId);
      expect(left.map((found) => found.messageId)).toEqual(others.map((found) => found.messageId));
      const again = fix.mend(mend.after, column, { ...TEST_CONTEXT, ...ruleCase.context });
      expect(again === undefined ? mend.after : again.value).toBe(mend.after);
    },
  );
  it("throws on no cell value, and has no more to mend in what it has mended", () => {
    const columns = [...new Set(failing.flatMap((ruleCase) => ruleCase.expect.map((found) => found.column)))];
    const seen = failing.flatMap((ruleCase) => ruleCase.rows.flatMap((row) => Object.values(row as Readonly<Record<string, CellValue>>)));
    const around = fc.tuple(fc.constantFrom("", " ", "\u00a0", "-"), fc.constantFrom("", ...seen), fc.constantFrom("", "  ", ".", "0"));
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      around.map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(cell, fc.constantFrom(...columns), (value, column) => {
        const mended = fix.mend(value, column, TEST_CONTEXT)?.value;
        if (mended === undefined) return;
        expect(mended).not.toBe(value);
        expect(fix.mend(mended, column, TEST_CONTEXT)?.value ?? mended).toBe(mended);
      }),
    );
  });
}

interface Mend {
  readonly ruleCase: FailingCase;
  readonly row: number;
  readonly column: string;
  readonly messageId: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

function mendsOf(rule: Rule, fix: RuleFix, ruleCase: FailingCase): Mend[] {
  return ruleCase.expect.flatMap(({ row, column, messageId }) => {
    if (!fix.messages.includes(messageId)) return [];
    const cells: Readonly<Record<string, CellValue>> = { ...SOUND_ROWS[rule.register], ...ruleCase.rows[row] };
    const before = cells[column]!;
    const mended = fix.mend(before, column, { ...TEST_CONTEXT, ...ruleCase.context });
    return mended === undefined ? [] : [{ ruleCase, row, column, messageId, before, after: mended.value }];
  });
}
