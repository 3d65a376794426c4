import { createContext, useContext, useMemo } from "react";
import { maskPersons, type Screen } from "../../core/identifiers/mask-persons";
import type { Language, MessageData } from "../../core/text/language";
import { translator, type Texts, type Translate } from "../../core/text/translate";

export const LanguageContext = createContext<Language>("da");

/** Masks persons' numbers unless the user has asked to see them in this session. */
export const ScreenContext = createContext<Screen>(maskPersons);

/** Shows persons' numbers, or masks them again; for this session alone. */
export const ShowPersonsContext = createContext<(on: boolean) => void>(() => undefined);

/** Gives the view its texts in the user's language; what is put into them is screened. */
export function useTexts<T extends Texts>(texts: T): Translate<T> {
  const language = useContext(LanguageContext);
  const screen = useContext(ScreenContext);
  return useMemo(() => {
    const translate = translator(texts, language);
    return (key, data) => translate(key, data && screenData(data, screen));
  }, [texts, language, screen]);
}

function screenData(data: MessageData, screen: Screen): MessageData {
  return Object.fromEntries(Object.entries(data).map(([hole, value]) => [hole, typeof value === "string" ? screen(value) : value]));
}

/** For words of the workbook that stand by themselves. */
export function useScreen(): Screen {
  return useContext(ScreenContext);
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
