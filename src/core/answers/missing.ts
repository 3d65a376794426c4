import { CATALOGUE } from "../conditions/catalogue";
import { formatMessage } from "../text/format-message";
import type { Localized } from "../text/language";
import { value, type AnswerSpec } from "./answer";
import { KEY_REGISTERS } from "./answer-index";
import { conditionStatus } from "./condition-status";
import { placeOf } from "./place-of";

const TEXTS = {
  none: { da: "Ingen", en: "None" },
  notApplicable: { da: "Gælder ikke", en: "Does not apply" },
  unknown: { da: "Kan ikke afgøres: {names}", en: "Can't be determined: {names}" },
} satisfies Record<string, Localized>;

/** The integration conditions that a row does not meet, by name, and those that can't be determined. */
export const missing: AnswerSpec = {
  parameters: [
    { id: "key", type: "key" },
    { id: "separator", type: "verbatim", optional: true },
  ],
  follows: [...KEY_REGISTERS, "documentStrategy", "kle", "settings"],
  answer: async (index, [key, given]) => {
    const found = await placeOf(index, key!);
    if ("answer" in found) return found.answer;
    const { language } = index;
    const separator = given === undefined ? "; " : String(given);
    const names: Record<"missing" | "unknown", string[]> = { missing: [], unknown: [] };
    let applies = false;
    for (const condition of CATALOGUE) {
      const status = await conditionStatus(index, found.place, condition);
      if (status === "missing" || status === "unknown") names[status].push(condition.name[language]);
      applies ||= status === "met" || status === "missing" || status === "unknown";
    }
    if (!applies) return value(TEXTS.notApplicable[language]);
    const unknown =
      names.unknown.length === 0 ? [] : [formatMessage(TEXTS.unknown[language], language, { names: names.unknown.join(separator) })];
    const parts = [...(names.missing.length === 0 ? [] : [names.missing.join(separator)]), ...unknown];
    return value(parts.length === 0 ? TEXTS.none[language] : parts.join(" · "));
  },
};
