import type { Severity } from "../model/finding";
import type { Localized } from "../text/language";

/** Severity words as users see them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { da: "fejl", en: "error" },
  warning: { da: "advarsel", en: "warning" },
  info: { da: "oplysning", en: "information" },
};
