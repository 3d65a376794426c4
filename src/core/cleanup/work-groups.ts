import type { CellValue } from "../model/cell";
import type { Steps } from "../model/steps";
import { CLEANUP_ACTIONS, type CleanupAction } from "../registers/cleanup-action";
import type { ColumnKey } from "../registers";
import type { RegisterOf } from "../registers/workbook-data";
import type { CaseWork } from "./case-work";
import { NO_ACTION } from "./chosen";
import { keyOf } from "../text/signs";
import { nameOf } from "./name-of";
import { movesTogether } from "./outlook";

/** The cases of one unit or caseworker. */
export interface WorkGroup {
  /** Blank: no name is given. */
  readonly name: string;
  readonly cases: number;
  /** Decided cases; undefined where there is no column to decide in. */
  readonly decided: number | undefined;
  /** By the choice, else by the advice. */
  readonly actions: Readonly<Record<CleanupAction, number>>;
  readonly minutes: number;
}

interface Counted {
  readonly name: string;
  cases: number;
  decided: number;
  /** Closed cases that move, for which no minutes are computed. */
  together: number;
  readonly actions: number[];
}

const CASES_A_STEP = 10_000;

/** The work by the values of one column, most minutes first. Every case is in exactly one group. */
export function* workGroups(
  cases: RegisterOf<"cases">,
  column: ColumnKey<"cases">,
  { planned, chosen }: CaseWork,
  minutes: Readonly<Record<CleanupAction, number>>,
): Steps<WorkGroup[]> {
  const cells = cases.columns[column] ?? [];
  const counts = new Map<string, Counted>();
  const together = movesTogether(cases, planned);
  // A column repeats few values over many rows; each is folded once.
  const keys = new Map<CellValue | undefined, string>();
  for (let row = 0; row < cases.rowCount; row++) {
    if (row % CASES_A_STEP === 0) yield;
    const cell = cells[row];
    let key = keys.get(cell);
    if (key === undefined) keys.set(cell, (key = keyOf(nameOf(cell))));
    let group = counts.get(key);
    if (group === undefined)
      counts.set(key, (group = { name: nameOf(cell), cases: 0, decided: 0, together: 0, actions: CLEANUP_ACTIONS.map(() => 0) }));
    group.cases++;
    group.together += together[row]!;
    if (chosen !== undefined && chosen[row] !== NO_ACTION) group.decided++;
    const action = planned[row]!;
    if (action >= 0) group.actions[action]!++;
  }
  return [...counts.values()]
    .map((group): WorkGroup => ({
      name: group.name,
      cases: group.cases,
      decided: chosen === undefined ? undefined : group.decided,
      actions: Object.fromEntries(CLEANUP_ACTIONS.map((action, i) => [action, group.actions[i]!])) as Record<CleanupAction, number>,
      minutes: CLEANUP_ACTIONS.reduce((sum, action, i) => sum + group.actions[i]! * minutes[action], 0) - group.together * minutes.Flyt,
    }))
    .sort((a, b) => b.minutes - a.minutes || b.cases - a.cases || DANISH.compare(a.name, b.name));
}
const DANISH = new Intl.Collator("da", { numeric: true });
