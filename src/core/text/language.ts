/** The languages in which the add-in speaks. Danish is the default; adding one is adding it here and a dictionary. */
export const LANGUAGES = ["da", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language. A missing language does not compile. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** Values for the named holes of a message, e.g. `{value}`. */
export type MessageData = Readonly<Record<string, string | number>>;
