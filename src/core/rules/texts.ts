import type { Language } from "../text/language";
import type { RuleMessage } from "./rule";

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
