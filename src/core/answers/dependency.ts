import { formatMessage } from "../text/format-message";
import type { Localized, Language } from "../text/language";
import { columnSpec, registerSpec } from "../registers";
import type { RegisterId } from "../model/register-id";
import { value, type AnswerSpec } from "./answer";
import { kindOf } from "./kind-of";
import { placeOf } from "./place-of";

const TEXTS = {
  direct: { da: "Direkte", en: "Direct" },
  indirect: { da: "Indirekte: {chain}", en: "Indirect: {chain}" },
  none: { da: "Nej", en: "No" },
  unknown: { da: "Kan ikke afgøres: {missing} mangler", en: "Can't be told: {missing} missing" },
} satisfies Record<string, Localized>;

/** Whether a system or an interface depends on KMD Sag, and over which systems. */
export const dependency: AnswerSpec = {
  parameters: [{ id: "key", type: "key" }],
  follows: ["systems", "interfaces"],
  answer: async (index, [key]) => {
    const found = await placeOf(index, key!, ["systems", "interfaces"]);
    if ("answer" in found) return found.answer;
    const { language } = index;
    const { kind, complete, incomplete, system } = await kindOf(index, found.place);
    if (kind === "direct") return value(TEXTS.direct[language]);
    if (kind === "indirect") {
      const chain = [system!.system || system!.name, ...system!.via, "KMD Sag"].join(" → ");
      return value(formatMessage(TEXTS.indirect[language], language, { chain }));
    }
    if (complete) return value(TEXTS.none[language]);
    const missing = incomplete.map((part) => partName(part, language)).join(", ");
    return value(formatMessage(TEXTS.unknown[language], language, { missing }));
  },
};

/** `interfaces` or `systems.integratesKmdSag` as users know them. */
function partName(part: string, language: Language): string {
  const [register, column] = part.split(".") as [RegisterId, string | undefined];
  return `”${column === undefined ? registerSpec(register).title[language] : columnSpec(register, column).header[language]}”`;
}
