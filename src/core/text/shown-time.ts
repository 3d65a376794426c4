import { ABOUT_LANGUAGES, type Language } from "./language";

/** A stored point of time (`2026-11-20 09:05`) as dates are written in Denmark: `20-11-2026 09:05`. */
export function shownWhen(when: string): string {
  return when.replace(/^(\d{4})-(\d{2})-(\d{2})/, "$3-$2-$1");
}

/** The time of day in hours and minutes, as the language writes it. */
export function shownTime(time: Date, language: Language): string {
  return time.toLocaleTimeString(ABOUT_LANGUAGES[language].locale, { hour: "2-digit", minute: "2-digit" });
}
