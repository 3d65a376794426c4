import { readValue } from "../model/reading";
import { readChoice } from "../registers/choice-reader";
import { CLEANUP_ACTIONS, type CleanupAction } from "../registers/cleanup-action";
import type { RegisterOf } from "../registers/workbook-data";

/** The action of each case: by data row an index into CLEANUP_ACTIONS, or one of the two below. */
export type Actions = Int8Array;
/** No action: the cell is blank or says that nothing is decided ("slet?"), or nothing is advised. */
export const NO_ACTION = -1;
/** The cell holds text that is not an action; treat it as decided. */
export const UNREADABLE_ACTION = -2;

/** The municipality's choices in the column Handling; undefined where there is no such column. */
export function chosenActions(cases: RegisterOf<"cases">): Actions | undefined {
  const cells = cases.columns.action;
  if (cells === undefined) return undefined;
  const read = readChoice("cases", "action");
  return Int8Array.from(cells, (cell) => {
    const reading = read(cell);
    if (reading.kind === "unknown") return UNREADABLE_ACTION;
    const value = readValue(reading);
    return value === undefined ? NO_ACTION : CLEANUP_ACTIONS.findIndex((action) => action === value);
  });
}

/**
 * The municipality's choice where it has made one, else the advice. A case under a duty to be retained is not planned as discarded, whatever has
 * been chosen: the advice stands, which is never Kassér for such a case.
 * @param retained by data row -1 where no duty is known; see `CleanupAdvice.retained`.
 */
export function plannedActions(advised: Actions, chosen: Actions | undefined, retained: Int8Array): Actions {
  if (chosen === undefined) return advised;
  return advised.map((action, row) => (chosen[row] === NO_ACTION || isForbidden(chosen[row]!, retained[row]!) ? action : chosen[row]!));
}

/** Cases that are chosen to be discarded and must be retained. */
export function forbiddenDiscards(chosen: Actions | undefined, retained: Int8Array): number {
  return chosen === undefined ? 0 : chosen.reduce((sum: number, action, row) => sum + Number(isForbidden(action, retained[row]!)), 0);
}

const DISCARD = CLEANUP_ACTIONS.indexOf("Kassér");

function isForbidden(action: number, retained: number): boolean {
  return action === DISCARD && retained >= 0;
}

/** How many cases have each action. */
export function countActions(actions: Actions): Record<CleanupAction, number> {
  const counts = Object.fromEntries(CLEANUP_ACTIONS.map((action) => [action, 0])) as Record<CleanupAction, number>;
  for (const action of actions) if (action >= 0) counts[CLEANUP_ACTIONS[action]!]++;
  return counts;
}
