/** The languages in which the add-in speaks. Danish is the default; adding one is adding it here and in `ABOUT_LANGUAGES`, and a dictionary. */
export const LANGUAGES = ["da", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

interface AboutLanguage {
  /** Its own name for itself. */
  readonly name: string;
  /** How it writes times, as a BCP 47 tag. */
  readonly locale: string;
  /** Office's display languages (`da-DK`) whose speakers read it. */
  readonly office: RegExp;
}

export const ABOUT_LANGUAGES: Readonly<Record<Language, AboutLanguage>> = {
  // Its neighbours read it.
  da: { name: "Dansk", locale: "da-DK", office: /^(da|nb|nn|no|sv|fo|kl)\b/i },
  en: { name: "English", locale: "en-GB", office: /^en\b/i },
};

/** The language that goes with Office's display language: English for those that have none, Danish where Office says nothing. */
export function languageOf(displayLanguage: string | undefined): Language {
  if (displayLanguage === undefined) return "da";
  return LANGUAGES.find((language) => ABOUT_LANGUAGES[language].office.test(displayLanguage)) ?? "en";
}

/** A text in every language. A missing language does not compile. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** Values for the named holes of a message, e.g. `{value}`. */
export type MessageData = Readonly<Record<string, string | number>>;
