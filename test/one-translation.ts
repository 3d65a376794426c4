import { LANGUAGES } from "../src/core/text/language";
import type { TextLiteral } from "./text-literals";

/** A Danish text and the different texts that it has in another language, each with where it is written. */
export interface Ambiguous {
  readonly da: string;
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** The Danish texts that are not translated in one way only; a user would think that they are two things. */
export function ambiguousTexts(texts: readonly TextLiteral[]): Ambiguous[] {
  return LANGUAGES.filter((language) => language !== "da").flatMap((language) => {
    const translations = new Map<string, Map<string, string[]>>();
    for (const { place, says } of texts) {
      const { da, [language]: other } = says;
      if (da === undefined || other === undefined) continue;
      const found = translations.get(da) ?? new Map<string, string[]>();
      translations.set(da, found.set(other, [...(found.get(other) ?? []), place]));
    }
    return [...translations]
      .filter(([, others]) => others.size > 1)
      .map(([da, others]) => ({ da, others: Object.fromEntries([...others].sort(([a], [b]) => (a < b ? -1 : 1))) }));
  });
}
