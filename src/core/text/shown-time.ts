import { ABOUT_LANGUAGES, type Language } from "./language";

/** The time of day in hours and minutes, as the language writes it. */
export function shownTime(time: Date, language: Language): string {
  return time.toLocaleTimeString(ABOUT_LANGUAGES[language].locale, { hour: "2-digit", minute: "2-digit" });
}

/** The day of a stored time, `2026-11-20 09:05`, as `20-11-2026`. */
export function shownStoredDay(stored: string): string {
  return stored.slice(0, 10).split("-").reverse().join("-");
}

/** A stored time, `2026-11-20 09:05:07`, as it is shown: `20-11-2026 kl. 09:05`; in every language with the day first, as in the sheets. */
export function shownStoredTime(stored: string, language: Language): string {
  const day = shownStoredDay(stored);
  const time = stored.slice(11, 16);
  return language === "da" ? `${day} kl. ${time}` : `${day} ${time}`;
}
