import { ABOUT_LANGUAGES, type Language } from "./language";

/** The time of day in hours and minutes, as the language writes it. */
export function shownTime(time: Date, language: Language): string {
  return time.toLocaleTimeString(ABOUT_LANGUAGES[language].locale, { hour: "2-digit", minute: "2-digit" });
}
