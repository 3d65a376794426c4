import { sourceName } from "../../sources/source";
import type { ConditionHead } from "../../system-conditions/condition";
import type { Language } from "../../text/language";

/** The source with its edition, and the version where that adds something. */
export function sourceText({ source, version }: Pick<ConditionHead, "source" | "version">, language: Language): string {
  const reported = sourceName(source, language);
  const news = version.split(/[\s,]+/).some((word) => !reported.includes(word));
  return news ? `${reported}, ${version}` : reported;
}
