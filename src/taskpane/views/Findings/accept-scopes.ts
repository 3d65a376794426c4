import type { Scope } from "../../../core/acceptance/acceptance";
import type { Finding } from "../../../core/model/finding";
import type { FindingIndex } from "../../../core/validate/finding-index";
import type { ScopeChoice } from "./AcceptDialog";

/** The scopes that cover all of some findings, from the narrowest, each with how many open findings it covers. */
export function scopesFor(index: FindingIndex, findings: readonly Finding[]): ScopeChoice[] {
  const [first, ...others] = findings;
  if (first === undefined || others.some(({ rule }) => rule !== first.rule)) return [];
  const kind = kindCodeOf(index, first);
  const isOneKind = !index.kinds.kinds[kind]!.various && others.every((finding) => kindCodeOf(index, finding) === kind);
  const isOneColumn = others.every(({ columnKey }) => columnKey === first.columnKey);
  const count = { value: 0, column: 0, rule: 0 };
  index.findings.forEach((finding, i) => {
    if (finding.rule !== first.rule || index.facets.state.codes[i] !== 0) return;
    count.rule++;
    if (finding.columnKey === first.columnKey) count.column++;
    if (index.kinds.codes[i] === kind) count.value++;
  });
  const scopes: readonly (readonly [Scope, boolean])[] = [
    ["value", isOneKind],
    ["column", isOneColumn],
    ["rule", count.rule > count.column || !isOneColumn],
  ];
  return scopes.flatMap(([scope, covers]) => (covers ? [{ scope, count: count[scope] }] : []));
}

const kindCodes = new WeakMap<FindingIndex, Map<Finding, number>>();

function kindCodeOf(index: FindingIndex, finding: Finding): number {
  let codes = kindCodes.get(index);
  if (codes === undefined) kindCodes.set(index, (codes = new Map(index.findings.map((each, i) => [each, index.kinds.codes[i]!]))));
  return codes.get(finding) ?? 0;
}
