import { formatMessage } from "../text/format-message";
import type { Language, Localized } from "../text/language";
import type { StatusAnswer } from "./status-index";

const TEXTS = {
  ok: { da: "OK", en: "OK" },
  nothingFound: { da: "ingen fund, men ikke alt kunne vurderes", en: "nothing found, but not all could be judged" },
  error: { da: "{count, plural, one {# fejl} other {# fejl}}", en: "{count, plural, one {# error} other {# errors}}" },
  warning: { da: "{count, plural, one {# advarsel} other {# advarsler}}", en: "{count, plural, one {# warning} other {# warnings}}" },
  info: {
    da: "{count, plural, one {# oplysning} other {# oplysninger}}",
    en: "{count, plural, one {# information} other {# informations}}",
  },
  direct: { da: "direkte KMD Sag", en: "direct KMD Sag" },
  indirect: { da: "indirekte KMD Sag", en: "indirect KMD Sag" },
  unknownKey: { da: "Ukendt nøgle", en: "Unknown key" },
  noRegister: { da: "Intet register fundet", en: "No register found" },
} satisfies Record<string, Localized>;

/** One short line: `OK`, `3 fejl · direkte KMD Sag`. */
export function formatStatus(answer: StatusAnswer, language: Language): string {
  if (answer.kind === "unknown-key") return TEXTS.unknownKey[language];
  if (answer.kind === "no-register") return TEXTS.noRegister[language];
  const parts = (["error", "warning", "info"] as const)
    .filter((severity) => answer.counts[severity] > 0)
    .map((severity) => formatMessage(TEXTS[severity][language], language, { count: answer.counts[severity] }));
  if (parts.length === 0) parts.push(TEXTS[answer.fullyJudged ? "ok" : "nothingFound"][language]);
  if (answer.dependency !== "none") parts.push(TEXTS[answer.dependency][language]);
  const line = parts.join(" · ");
  return line.charAt(0).toUpperCase() + line.slice(1);
}
