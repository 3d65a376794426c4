import { casesClosedList } from "./column/cases-closed-list";
import { casesDateForm } from "./column/cases-date-form";
import { casesErrorValue } from "./column/cases-error-value";
import { casesLinksKmd } from "./column/cases-links-kmd";
import { casesListSpelling } from "./column/cases-list-spelling";
import { casesNumberValueForm } from "./column/cases-number-value-form";
import { casesRequiredValue } from "./column/cases-required-value";
import { interfacesClosedList } from "./column/interfaces-closed-list";
import { interfacesDateForm } from "./column/interfaces-date-form";
import { interfacesErrorValue } from "./column/interfaces-error-value";
import { interfacesLinksKmd } from "./column/interfaces-links-kmd";
import { interfacesListSpelling } from "./column/interfaces-list-spelling";
import { interfacesNumberForm } from "./column/interfaces-number-form";
import { interfacesRequiredValue } from "./column/interfaces-required-value";
import { systemsClosedList } from "./column/systems-closed-list";
import { systemsDateForm } from "./column/systems-date-form";
import { systemsErrorValue } from "./column/systems-error-value";
import { systemsLinksKmd } from "./column/systems-links-kmd";
import { systemsListSpelling } from "./column/systems-list-spelling";
import { systemsNumberForm } from "./column/systems-number-form";
import { systemsRequiredValue } from "./column/systems-required-value";
import type { Rule } from "./rule";

/** Every rule, by register and then in the order in which a user reads about them. A test holds this list equal to the files. */
export const RULES: readonly Rule[] = [
  // Systemer og kontrakter
  systemsRequiredValue,
  systemsErrorValue,
  systemsClosedList,
  systemsListSpelling,
  systemsDateForm,
  systemsNumberForm,
  systemsLinksKmd,
  // Snitflader
  interfacesRequiredValue,
  interfacesErrorValue,
  interfacesClosedList,
  interfacesListSpelling,
  interfacesDateForm,
  interfacesNumberForm,
  interfacesLinksKmd,
  // Sagsoprydning
  casesRequiredValue,
  casesErrorValue,
  casesClosedList,
  casesListSpelling,
  casesDateForm,
  casesNumberValueForm,
  casesLinksKmd,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** @throws when there is no such rule. */
export function ruleById(id: string): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new Error(`No rule "${id}"`);
  return rule;
}
