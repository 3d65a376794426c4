import type { Rule } from "./rule";

/** Every rule, by register and then in the order in which a user reads about them. A test holds this list equal to the files. */
export const RULES: readonly Rule[] = [];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** @throws when there is no such rule. */
export function ruleById(id: string): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new Error(`No rule "${id}"`);
  return rule;
}
