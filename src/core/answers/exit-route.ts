import { UNDECIDED_ROUTE } from "../strategy/area";
import { formatMessage } from "../text/format-message";
import type { Language, Localized } from "../text/language";
import { value, type AnswerSpec } from "./answer";
import { areaOf } from "./area-of";

const TEXTS = {
  to: { da: "{route} → {target}", en: "{route} → {target}" },
  unknown: { da: "Kan ikke afgøres: exitvejen kan ikke læses", en: "Can't be determined: the exit route can't be read" },
  advised: { da: "Ikke besluttet (forslag: {route})", en: "Not decided (advice: {route})" },
} satisfies Record<string, Localized>;

/** Where a case area's cases go: what is decided, else that nothing is and what would be advised. Routes are the closed list's own words in every language. */
export const exitRoute: AnswerSpec = {
  parameters: [{ id: "area", type: "key" }],
  follows: ["caseAreas", "systems", "interfaces", "documentStrategy", "procurements", "cases", "kle", "settings"],
  answer: async (index, [key]) => {
    const found = await areaOf(index, key!);
    if ("answer" in found) return found.answer;
    const { strategy, area, at, isRouteUnreadable, systemName } = found;
    const { language } = index;
    if (isRouteUnreadable) return value(TEXTS.unknown[language]);
    const { route, targetName } = area;
    if (route !== undefined && route !== UNDECIDED_ROUTE) return value(withTarget(route, targetName, language));
    const advice = strategy.advice.find((candidate) => candidate.area === at);
    if (advice === undefined || advice.route === UNDECIDED_ROUTE) return value(UNDECIDED_ROUTE);
    const target = advice.targets[0] === undefined ? "" : systemName(advice.targets[0]);
    return value(formatMessage(TEXTS.advised[language], language, { route: withTarget(advice.route, target, language) }));
  },
};

function withTarget(route: string, target: string, language: Language): string {
  return target === "" ? route : formatMessage(TEXTS.to[language], language, { route, target });
}
