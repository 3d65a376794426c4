import { evaluateConditions } from "../../conditions/evaluate";
import type { SapaCondition } from "../../conditions/condition";
import type { Localized } from "../../text/language";
import type { AcrossRule, RuleMessage } from "../rule";

/** Columns without which it can't be said for which systems a condition of that scope holds. */
const SCOPE_COLUMNS = {
  all: { systems: [], interfaces: [] },
  caseBearing: { systems: ["caseBearing"], interfaces: [] },
  benefits: { systems: ["kleMainGroups"], interfaces: ["data"] },
} as const;

/**
 * One integration condition as a rule: finds systems wanted in SAPA that have no interface through the component it demands.
 * The judgement is the one the summaries use; a condition whose answer is unknown is not reported as missing.
 */
export function sapaCondition(
  condition: SapaCondition,
  texts: { readonly title: Localized; readonly since: string; readonly missing: RuleMessage },
): AcrossRule {
  const scope = SCOPE_COLUMNS[condition.scope];
  return {
    id: `systems-${condition.id}`,
    register: "systems",
    severity: condition.severity,
    title: texts.title,
    source: condition.source,
    since: texts.since,
    messages: { missing: texts.missing },
    level: "across",
    columns: ["systemId", "systemName", "wantedInSapa", ...scope.systems],
    needs: { interfaces: ["sender", "receiver", "horizon", "component", "decision", ...scope.interfaces] },
    check: (columns, rowCount, others, report) => {
      for (const { row, results } of evaluateConditions({ rowCount, columns }, others.interfaces, [condition]).systems) {
        if (results[0]!.status === "missing") report(row, "wantedInSapa", "missing", { component: condition.component });
      }
    },
  };
}
