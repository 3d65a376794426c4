import type { ChoiceOf } from "../registers";
import type { Settings } from "../settings/settings";
import { isMoving, type Area } from "./area";
import type { PlannedArea, SystemReadiness } from "./strategy";

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

export type ScenarioOf = (area: Area) => MoveScenario;

/** The area's own choice, else the municipality's. */
export function chosenScenario({ scenario }: Pick<Settings, "scenario">): ScenarioOf {
  return (area) => area.scenario ?? scenario;
}

/** A time in which cases that have moved are seen neither in KMD Sag nor in SAPA. `until`: undefined where nobody has said when it ends. */
export interface Unseen {
  readonly from: number;
  readonly until: number | undefined;
}

/**
 * What is lost while an area moves: its cases leave KMD Sag from the first day of the move, and show in SAPA when the target delivers and
 * SAPA is in use. Nothing for what does not move or never is to show in SAPA.
 */
export function unseenOf(
  area: Area,
  { state, start }: Pick<PlannedArea, "state" | "start">,
  readyBy: ReadonlyMap<number, SystemReadiness>,
  sapaStart: number | null,
): Unseen | undefined {
  if (state !== "planned" || start === undefined || !isMoving(area.route) || area.target?.kind !== "system") return undefined;
  const ready = readyBy.get(area.target.row);
  if (ready?.state === "notShown") return undefined;
  const until = ready?.from === undefined ? undefined : Math.max(ready.from, sapaStart ?? 0);
  return until !== undefined && until <= start ? undefined : { from: start, until };
}
