import { CASE_AREAS_RULES } from "./lists/case-areas";
import { CASES_RULES } from "./lists/cases";
import { DOCUMENT_STRATEGY_RULES } from "./lists/document-strategy";
import { DOCUMENTS_RULES } from "./lists/documents";
import { INTERFACES_RULES } from "./lists/interfaces";
import { PROCUREMENTS_RULES } from "./lists/procurements";
import { REMINDERS_RULES } from "./lists/reminders";
import { SYSTEMS_RULES } from "./lists/systems";
import type { Rule } from "./rule";

/** Every rule, by register in the order of the process diagram. A test holds this list equal to the files. */
export const RULES: readonly Rule[] = [
  ...SYSTEMS_RULES,
  ...INTERFACES_RULES,
  ...CASE_AREAS_RULES,
  ...DOCUMENT_STRATEGY_RULES,
  ...PROCUREMENTS_RULES,
  ...CASES_RULES,
  ...DOCUMENTS_RULES,
  ...REMINDERS_RULES,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** Undefined for a rule that this version does not have; stored entries may name one. */
export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** @throws when there is no such rule. */
export function ruleById(id: string): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new Error(`No rule "${id}"`);
  return rule;
}
