import { CLEANUP_ACTIONS } from "../registers/cleanup-action";
import { chosenActions, NO_ACTION, UNREADABLE_ACTION } from "../cleanup/chosen";
import { inSlices } from "../model/in-slices";
import { ADVICE, adviceSteps } from "../reports/cleanup-advice";
import { caseSettings } from "../reports/report";
import { formatMessage } from "../text/format-message";
import type { Localized } from "../text/language";
import { value, type AnswerSpec } from "./answer";
import type { AnswerIndex } from "./answer-index";
import { placeOf } from "./place-of";

const TEXTS = {
  advised: { da: "Forslag: {action}", en: "Advice: {action}" },
  none: { da: "Intet forslag", en: "No advice" },
  unknown: { da: "Kan ikke afgøres", en: "Can't be determined" },
  kept: { da: "Kassér er valgt, men sagen skal gemmes", en: "Kassér is chosen, but the case must be kept" },
  unreadable: { da: "Handlingen kan ikke læses", en: "The action can't be read" },
} satisfies Record<string, Localized>;

const DISCARD = CLEANUP_ACTIONS.indexOf("Kassér");

/** The action for a case: the municipality's choice, else the advice. Actions are the closed list's own words in every language. */
export const cleanup: AnswerSpec = {
  parameters: [{ id: "case", type: "key" }],
  follows: ["cases", "systems", "caseAreas", "kle", "settings"],
  answer: async (index, [key]) => {
    const found = await placeOf(index, key!, ["cases"]);
    if ("answer" in found) return found.answer;
    const { language } = index;
    const row = found.place.rows[0]!;
    const { chosen, advice } = await plans(index);
    const choice = chosen?.[row] ?? NO_ACTION;
    if (choice === UNREADABLE_ACTION) return value(TEXTS.unreadable[language]);
    if (choice === DISCARD && advice.retained[row]! >= 0) return value(TEXTS.kept[language]);
    if (choice !== NO_ACTION) return value(CLEANUP_ACTIONS[choice]!);
    const first = advice.first[row]!;
    if (first >= 0) return value(formatMessage(TEXTS.advised[language], language, { action: ADVICE[first]!.action }));
    // Nothing advised is only an answer where all of the case is known.
    return value(TEXTS[advice.notJudged.length === 0 && advice.unsettled[row] === 0 ? "none" : "unknown"][language]);
  },
};

/** Choice and advice for every case, made once. */
function plans(index: AnswerIndex) {
  return index.part("cleanup", async () => {
    const { registers, date1904 } = await index.data(["cases"]);
    const { cases } = registers;
    if (cases === undefined) throw new Error("The answer is asked for where the cases are there");
    const { byRow, notJudged, judged } = await index.findings("cases");
    const findings = [...byRow.values()].flat();
    const judgement = { findings, notJudged, judged };
    const advice = await inSlices(adviceSteps(cases, judgement, index.today, date1904, caseSettings(index.settings), index.kle));
    return { chosen: chosenActions(cases), advice };
  });
}
