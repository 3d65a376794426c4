import type { Language, Localized } from "../text/language";
import type { Severity } from "./finding";

/** A finding's message: the fault, why it matters, the remedy. `{holes}` are filled from the finding's data. */
export interface RuleMessage {
  readonly what: Localized;
  readonly why: Localized;
  readonly how: Localized;
  /** Instead of the rule's own, where one message of it weighs otherwise. */
  readonly severity?: Severity;
  /** Instead of both, in a column that the register can do without: what need not be there is never an error for its form. */
  readonly whereOptional?: Severity;
}

interface MessageTexts {
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

/** How heavily a finding of the message weighs in a column: the message's own weight, else its rule's. */
export function severityAt(message: RuleMessage, rule: { readonly severity: Severity }, column: { readonly required: boolean }): Severity {
  return (column.required ? undefined : message.whereOptional) ?? message.severity ?? rule.severity;
}

/** A message that weighs less in columns that the register can do without. */
export const lighterWhereOptional = (weighed: RuleMessage): RuleMessage => ({ ...weighed, whereOptional: "warning" });

/** A message written language by language, as it is easiest to write and to proof-read. */
export function message(texts: Readonly<Record<Language, MessageTexts>>, severity?: RuleMessage["severity"]): RuleMessage {
  const part = (key: keyof MessageTexts): Record<Language, string> => ({ da: texts.da[key], en: texts.en[key] });
  return { what: part("what"), why: part("why"), how: part("how"), ...(severity === undefined ? {} : { severity }) };
}
