import { hasFix } from "../../../core/changes/plan-fix";
import type { Finding } from "../../../core/model/finding";
import { ruleById } from "../../../core/rules";

/** Findings that may have a certain mend, in all and by rule. The cells are asked when the user asks. */
export function countMendable(findings: readonly Finding[]): { readonly all: number; readonly byRule: ReadonlyMap<string, number> } {
  const byRule = new Map<string, number>();
  let all = 0;
  for (const finding of findings) {
    if (!hasFix(finding, ruleById(finding.rule))) continue;
    all++;
    byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
  }
  return { all, byRule };
}
