import type { ChoiceOf } from "../registers";

/**
 * When an area's cases move, against the day on which the municipality takes SAPA into use: KOMBIT's three scenarios (KMD Sag Exit-strategi 2,
 * 20 March 2015). What each demands of the plan is this tool's reading of them.
 */
export const MOVE_SCENARIOS = ["before", "with", "after"] as const;
export type MoveScenario = (typeof MOVE_SCENARIOS)[number];

const BY_WORD: Readonly<Record<ChoiceOf<"caseAreas", "scenario">, MoveScenario>> = {
  "Før SAPA": "before",
  "Sammen med SAPA": "with",
  "Efter SAPA": "after",
};

export function scenarioOfWord(word: ChoiceOf<"caseAreas", "scenario"> | undefined): MoveScenario | undefined {
  return word === undefined ? undefined : BY_WORD[word];
}

/** A time in which cases that have moved are seen neither in KMD Sag nor in SAPA. `until`: undefined where nobody has said when it ends. */
export interface Unseen {
  readonly from: number;
  readonly until: number | undefined;
}
