import { createContext, useContext, useMemo } from "react";
import { formatMessage } from "../../core/text/format-message";
import type { Language, Localized, MessageData } from "../../core/text/language";

export const LanguageContext = createContext<Language>("da");

/** The texts of one view, by key. */
export type Texts = Readonly<Record<string, Localized>>;

export type Translate<T extends Texts> = (key: keyof T & string, data?: MessageData) => string;

/** Gives the view its texts in the user's language. */
export function useTexts<T extends Texts>(texts: T): Translate<T> {
  const language = useContext(LanguageContext);
  return useMemo(() => (key, data) => formatMessage(texts[key]![language], language, data), [texts, language]);
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
