import type { ExampleRows, Rule } from "../rule";
import { findingsOf, type RuleCase } from "./run-rule";

/**
 * Runs a rule's example: nothing is found in `good`, something in `bad`. What is found must be seen where the example is
 * shown: it stands in a cell that `bad` names, and it is found as well when all that `bad` does not name is blank.
 */
export function testExample(rule: Rule): void {
  const { example } = rule;
  if (example === undefined) return;
  it("finds nothing in the good example", () => expect(findingsOf(rule, asCase(example.good))).toEqual([]));
  it("finds fault with the bad example, by the cells that it shows", () => {
    const found = findingsOf(rule, asCase(example.bad));
    expect(found).not.toEqual([]);
    expect(found.filter(({ row, column }) => !(column in example.bad.rows[row]!))).toEqual([]);
    expect(findingsOf(rule, asCase(example.bad), "blank")).toEqual(expect.arrayContaining(found));
  });
}

/** Example rows name columns by text, as they are shown; `buildRegister` refuses what is no column. */
function asCase({ rows, others }: ExampleRows): RuleCase {
  return { rows, ...(others === undefined ? {} : { others }) } as RuleCase;
}
