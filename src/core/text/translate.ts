import { formatMessage } from "./format-message";
import type { Language, Localized, MessageData } from "./language";

/** Texts that belong together, by key. */
export type Texts = Readonly<Record<string, Localized>>;

export type Translate<T extends Texts> = (key: keyof T & string, data?: MessageData) => string;

/** Gives texts in one language. A misspelt key does not compile. */
export function translator<T extends Texts>(texts: T, language: Language): Translate<T> {
  return (key, data) => formatMessage(texts[key]![language], language, data);
}
