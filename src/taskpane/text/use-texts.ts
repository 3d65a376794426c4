import { createContext, useContext, useMemo } from "react";
import type { Language } from "../../core/text/language";
import { translator, type Texts, type Translate } from "../../core/text/translate";

export const LanguageContext = createContext<Language>("da");

/** Gives the view its texts in the user's language. */
export function useTexts<T extends Texts>(texts: T): Translate<T> {
  const language = useContext(LanguageContext);
  return useMemo(() => translator(texts, language), [texts, language]);
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
