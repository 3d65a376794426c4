import type { Rule, RuleExample } from "../rule";
import { exampleContext } from "./example-context";
import { findingsOf, type ExpectedFinding, type RuleCase } from "./run-rule";

/**
 * Runs a rule's example: nothing is found in `good`, something in `bad`. What is found must be seen where the example is
 * shown: it stands in a cell that `bad` names, and it is found as well when all that `bad` does not name is blank.
 */
export function testExample(rule: Rule): void {
  const { example } = rule;
  if (example === undefined) return;
  it("finds nothing in the good example", () => expect(findingsOf(rule, asCase(example, "good"))).toEqual([]));
  it("finds fault with the bad example, by the cells that it shows", () => {
    const { found, notNamed, byOthers } = judgeBad(rule, example);
    expect(found).not.toEqual([]);
    expect(notNamed).toEqual([]);
    expect(byOthers).toEqual([]);
  });
}

/** What a rule finds in its bad example; of that, what stands in a cell not named, and what only cells not named bring forth. */
export function judgeBad(rule: Rule, example: RuleExample): Record<"found" | "notNamed" | "byOthers", ExpectedFinding[]> {
  const { bad } = example;
  const found = findingsOf(rule, asCase(example, "bad"));
  const alone = new Set(findingsOf(rule, asCase(example, "bad"), "blank").map((finding) => JSON.stringify(finding)));
  return {
    found,
    notNamed: found.filter(({ row, column }) => !(column in bad.rows[row]!)),
    byOthers: found.filter((finding) => !alone.has(JSON.stringify(finding))),
  };
}

/** Example rows name columns by text, as they are shown; `buildRegister` refuses what is no column. */
function asCase(example: RuleExample, side: "good" | "bad"): RuleCase {
  return { ...example[side], context: exampleContext(example) } as RuleCase;
}
