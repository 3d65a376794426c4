import { evaluateConditions } from "../../conditions/evaluate";
import type { NeededCondition } from "../../system-conditions/sapa-conditions";
import { acrossRule } from "../define-rule";
import type { AcrossRule, RuleExample } from "../rule";

/** Columns without which it can't be said for which systems a condition of that scope holds, and a system for which it does. */
const SCOPES = {
  all: { systems: [], interfaces: [], row: {} },
  caseBearing: { systems: ["caseBearing"], interfaces: [], row: { caseBearing: "Ja" } },
  benefits: { systems: ["kleMainGroups"], interfaces: ["data"], row: { kleMainGroups: "32" } },
} as const;

/**
 * One needed integration condition as a rule: finds systems wanted in SAPA that have no interface through the component it demands. The evaluation
 * is the one the summaries use; a condition whose answer is unknown is not reported as missing.
 * @throws when the condition's scope needs more than systems and interfaces: such a condition has a rule elsewhere.
 */
export function sapaCondition(condition: NeededCondition): AcrossRule {
  const { id, component, severity, source } = condition;
  const { title, since, missing } = condition.rule;
  if (!(condition.scope in SCOPES)) throw new Error(`The condition "${id}" can't be judged system by system`);
  const scope = SCOPES[condition.scope as keyof typeof SCOPES];
  return acrossRule({
    id: `systems-${id}`,
    register: "systems",
    severity,
    title,
    source,
    since,
    messages: { missing },
    example: example(component, scope.row),
    columns: ["systemId", "systemName", "wantedInSapa", ...scope.systems],
    hints: ["status"],
    needs: { interfaces: ["sender", "receiver", "horizon", "component", "decision", ...scope.interfaces] },
    check: (columns, rowCount, others, report, _context, hints) => {
      for (const { row, results } of evaluateConditions({ rowCount, columns: { ...columns, ...hints } }, others.interfaces, [condition])
        .systems) {
        if (results[0]!.status === "missing") report(row, "wantedInSapa", "missing", { component });
      }
    },
  });
}

function example(component: string, row: Readonly<Record<string, string>>): RuleExample {
  const rows = [{ systemId: "S-1", wantedInSapa: "Ja", ...row }];
  const through = (decision: string): RuleExample["good"]["others"] => ({
    interfaces: [{ sender: "S-1", receiver: component, component, horizon: "Fremtidig", decision }],
  });
  return { good: { rows, others: through("Omlægges") }, bad: { rows, others: through("Nedlægges") } };
}
