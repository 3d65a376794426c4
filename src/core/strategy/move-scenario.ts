import type { Settings } from "../settings/settings";
import { isMoving, type Area } from "./area";
import type { MoveScenario, Unseen } from "./scenario-kinds";
import type { PlannedArea, SystemReadiness } from "./strategy";

export type ScenarioOf = (area: Area) => MoveScenario;

/** The area's own choice, else the municipality's. */
export function chosenScenario({ scenario }: Pick<Settings, "scenario">): ScenarioOf {
  return (area) => area.scenario ?? scenario;
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
