import { SEVERITIES } from "../model/finding";
import { formatMessage } from "../text/format-message";
import type { Localized } from "../text/language";
import { value, type AnswerSpec } from "./answer";
import { KEY_REGISTERS } from "./answer-index";
import { kindOf } from "./kind-of";
import { placeOf } from "./place-of";

const TEXTS = {
  ok: { da: "OK", en: "OK" },
  nothingFound: { da: "ingen fund, men ikke alt kunne vurderes", en: "nothing found, but not all could be judged" },
  error: { da: "{count, plural, one {# fejl} other {# fejl}}", en: "{count, plural, one {# error} other {# errors}}" },
  warning: { da: "{count, plural, one {# advarsel} other {# advarsler}}", en: "{count, plural, one {# warning} other {# warnings}}" },
  info: {
    da: "{count, plural, one {# oplysning} other {# oplysninger}}",
    en: "{count, plural, one {# note} other {# notes}}",
  },
  direct: { da: "direkte KMD Sag", en: "direct KMD Sag" },
  indirect: { da: "indirekte KMD Sag", en: "indirect KMD Sag" },
  unknown: { da: "KMD Sag: kan ikke afgøres", en: "KMD Sag: can't be determined" },
} satisfies Record<string, Localized>;

/** One short line on a row of any register: findings by severity, and how it depends on KMD Sag. `OK`, `3 fejl · direkte KMD Sag`. */
export const status: AnswerSpec = {
  parameters: [{ id: "key", type: "key" }],
  follows: [...KEY_REGISTERS, "documentStrategy", "kle", "settings"],
  answer: async (index, [key]) => {
    const found = await placeOf(index, key!);
    if ("answer" in found) return found.answer;
    const { place } = found;
    const { language } = index;
    const { byRow, notJudged } = await index.findings(place.register);
    const counts = { error: 0, warning: 0, info: 0 };
    for (const row of place.rows) for (const { severity } of byRow.get(row) ?? []) counts[severity]++;
    const { kind } = await kindOf(index, place);
    const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
      formatMessage(TEXTS[severity][language], language, { count: counts[severity] }),
    );
    // What is not known is not OK.
    if (parts.length === 0) parts.push(TEXTS[notJudged.length === 0 && kind !== "unknown" ? "ok" : "nothingFound"][language]);
    if (kind !== "none") parts.push(TEXTS[kind][language]);
    const line = parts.join(" · ");
    return value(line.charAt(0).toUpperCase() + line.slice(1));
  },
};
