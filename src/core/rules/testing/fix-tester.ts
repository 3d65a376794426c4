import fc from "fast-check";
import type { CellValue } from "../../model/cell";
import type { MessageData } from "../../text/language";
import type { Rule, RuleFix } from "../rule";
import { VALID_ROWS, type AnyRow } from "./rows";
import { type ExpectedFinding, findingsOf, TEST_CONTEXT, type FailingCase } from "./run-rule";

/**
 * Runs a rule's fix over its failing cases: each of its messages is one of the rule's and is fixed at least once, a
 * fixed cell has no finding left, a second fix changes nothing, and no cell value makes it throw.
 */
export function testFix(rule: Rule, failing: readonly FailingCase[]): void {
  const { fix } = rule;
  if (fix === undefined) return;
  const fixes = failing.flatMap((ruleCase) => fixesOf(rule, fix, ruleCase));
  it("mends messages that the rule has, each of them in some case", () => {
    expect(fix.messages.filter((id) => rule.messages[id] === undefined)).toEqual([]);
    expect([...new Set(fixes.map(({ messageId }) => messageId))].sort()).toEqual([...fix.messages].sort());
  });
  it.each(fixes.map((apply) => [JSON.stringify(apply.before), JSON.stringify(apply.after), apply] as const))(
    "mends %s to %s",
    (_b, _a, apply) => {
      expect(apply.after).not.toBe(apply.before);
      const { row, column, ruleCase } = apply;
      const rows = ruleCase.rows.map((cells, i): AnyRow => (i === row ? { ...cells, [column]: apply.after } : cells));
      const left = findingsOf(rule, { ...ruleCase, rows }).filter((found) => isAt(found, row, column));
      const others = ruleCase.expect.filter((found) => isAt(found, row, column) && found.messageId !== apply.messageId);
      expect(left.map((found) => found.messageId)).toEqual(others.map((found) => found.messageId));
      const repeated = fix.apply(apply.after, column, { ...TEST_CONTEXT, ...ruleCase.context }, apply.data);
      expect(repeated === undefined ? apply.after : repeated.value).toBe(apply.after);
    },
  );
  it("reports a way of writing once a column, however many cells have it", () => {
    // A guess is about its own row.
    const guesses = new Set(fixes.filter(({ guess }) => guess).map(({ messageId }) => messageId));
    const remarks = fix.messages.filter((id) => (rule.messages[id]?.severity ?? rule.severity) === "info" && !guesses.has(id));
    const reported = (ruleCase: FailingCase): number =>
      findingsOf(rule, ruleCase).filter((found) => remarks.includes(found.messageId)).length;
    for (const ruleCase of failing) expect(reported({ ...ruleCase, rows: [...ruleCase.rows, ...ruleCase.rows] })).toBe(reported(ruleCase));
  });
  it("throws on no cell value, and has nothing left to fix in what it has fixed", () => {
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
    const data = fc.constantFrom({}, ...fixes.map((each) => each.data));
    fc.assert(
      fc.property(cell, fc.constantFrom(...columns), data, (value, column, said) => {
        const fixed = fix.apply(value, column, TEST_CONTEXT, said)?.value;
        if (fixed === undefined) return;
        expect(fixed).not.toBe(value);
        expect(fix.apply(fixed, column, TEST_CONTEXT, said)?.value ?? fixed).toBe(fixed);
      }),
    );
  });
}

interface FixCase {
  readonly ruleCase: FailingCase;
  readonly row: number;
  readonly column: string;
  readonly messageId: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly data: MessageData;
  readonly guess: boolean;
}

function fixesOf(rule: Rule, fix: RuleFix, ruleCase: FailingCase): FixCase[] {
  return ruleCase.expect.flatMap(({ row: first, rows = [first], column, messageId, data = {} }) => {
    if (!fix.messages.includes(messageId)) return [];
    return rows.flatMap((row) => {
      const cells: Readonly<Record<string, CellValue>> = { ...VALID_ROWS[rule.register], ...ruleCase.rows[row] };
      const before = cells[column]!;
      const fixed = fix.apply(before, column, { ...TEST_CONTEXT, ...ruleCase.context }, data);
      const guess = fixed?.certainty === "guess";
      return fixed === undefined ? [] : [{ ruleCase, row, column, messageId, before, after: fixed.value, data, guess }];
    });
  });
}

function isAt({ row, rows = [row], column: of }: ExpectedFinding, at: number, column: string): boolean {
  return of === column && rows.includes(at);
}
