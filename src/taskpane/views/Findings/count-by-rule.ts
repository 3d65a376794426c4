import { hasFix } from "../../../core/changes/plan-fix";
import { RULES } from "../../../core/rules";
import type { FindingIndex } from "../../../core/validate/finding-index";

/** Findings that count, by rule. */
export interface RuleCounts {
  /** All that may have a certain fix; the cells are read when the user asks. */
  readonly mendable: number;
  readonly mendableOf: (rule: string) => number;
  readonly openOf: (rule: string) => number;
}

export function countByRule({ findings, facets: { rule, state } }: FindingIndex): RuleCounts {
  const codes = new Map(rule.values.map((value, code) => [value, code]));
  // Most rules can fix nothing, and their findings need not be read.
  const fixing = rule.values.map((value) => RULES.find(({ id, fix }) => id === value && fix !== undefined));
  const open = new Uint32Array(rule.values.length);
  const mendable = new Uint32Array(rule.values.length);
  for (let i = 0; i < findings.length; i++) {
    if (state.codes[i] !== 0) continue;
    const code = rule.codes[i]!;
    open[code]!++;
    const fix = fixing[code];
    if (fix !== undefined && hasFix(findings[i]!, fix)) mendable[code]!++;
  }
  return {
    mendable: mendable.reduce((sum, count) => sum + count, 0),
    mendableOf: (value) => mendable[codes.get(value) ?? -1] ?? 0,
    openOf: (value) => open[codes.get(value) ?? -1] ?? 0,
  };
}
