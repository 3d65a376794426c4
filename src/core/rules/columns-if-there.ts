import type { Rule } from "./rule";

/** The columns of its own register that a rule reads where they are there, whether or not it misses them. */
export function columnsIfThere(rule: Rule): readonly string[] {
  return rule.level === "row" || rule.level === "across" ? [...(rule.optionalColumns ?? []), ...(rule.hints ?? [])] : [];
}
