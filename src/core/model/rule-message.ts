import type { Language, Localized } from "../text/language";
import type { Severity } from "./finding";

/** A finding's message: the fault, why it matters, the remedy. `{holes}` are filled from the finding's data. */
export interface RuleMessage {
  readonly what: Localized;
  readonly why: Localized;
  readonly how: Localized;
  /** Instead of the rule's own, where one message of it weighs otherwise. */
  readonly severity?: Severity;
}

interface MessageTexts {
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

/** A message written language by language, as it is easiest to write and to proof-read. */
export function message(texts: Readonly<Record<Language, MessageTexts>>, severity?: RuleMessage["severity"]): RuleMessage {
  const part = (key: keyof MessageTexts): Record<Language, string> => ({ da: texts.da[key], en: texts.en[key] });
  return { what: part("what"), why: part("why"), how: part("how"), ...(severity === undefined ? {} : { severity }) };
}
