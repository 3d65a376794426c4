import { formatReason } from "../strategy/format-reason";
import { formatMessage } from "../text/format-message";
import type { Localized } from "../text/language";
import { value, type AnswerSpec } from "./answer";
import { areaOf } from "./area-of";

const TEXTS = {
  elsewhere: { da: "Ligger ikke i KMD Sag", en: "Not in KMD Sag" },
  moved: { da: "Flyttet", en: "Moved" },
  unplanned: { da: "Ikke planlagt: {why}", en: "Not planned: {why}" },
  noWave: { da: "Ingen bølge", en: "No wave" },
} satisfies Record<string, Localized>;

/** The number of the wave that a case area leaves in, by the plan; a sentence where it has none. */
export const wave: AnswerSpec = {
  parameters: [{ id: "area", type: "key" }],
  follows: ["caseAreas", "systems", "interfaces", "documentStrategy", "procurements", "cases", "kle", "settings"],
  answer: async (index, [key]) => {
    const found = await areaOf(index, key!);
    if ("answer" in found) return found.answer;
    const { language } = index;
    const planned = found.strategy.plan.areas[found.at]!;
    if (planned.state === "moved") return value(TEXTS[found.area.out ? "elsewhere" : "moved"][language]);
    if (planned.state === "unplanned") {
      const hold = planned.holds.find(({ date }) => date === undefined);
      const why = hold === undefined ? "" : formatReason(hold.reason, language);
      return value(formatMessage(TEXTS.unplanned[language], language, { why }).trim());
    }
    return value(planned.wave ?? TEXTS.noWave[language]);
  },
};
