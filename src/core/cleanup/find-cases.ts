import type { Steps } from "../model/steps";
import { CLEANUP_ACTIONS, type CleanupAction } from "../registers/cleanup-action";
import type { ColumnKey } from "../registers";
import type { RegisterOf } from "../registers/workbook-data";
import type { Basis, CaseWork } from "./case-work";
import { NO_ACTION, UNREADABLE_ACTION } from "./chosen";
import { keyOf } from "../text/signs";
import { nameOf } from "./name-of";

/** Which cases a number counts. An absent field does not matter. */
export interface CaseQuery {
  readonly action?: { readonly is: CleanupAction | "none" | "unreadable"; readonly basis: Basis };
  /** Whether an action has been chosen. */
  readonly decided?: boolean;
  /** Number of the advice, as `advice` lists it by data row. */
  readonly advice?: number;
  readonly named?: { readonly column: ColumnKey<"cases">; readonly name: string };
}

const CASES_A_STEP = 20_000;

/** Data rows of the cases behind a number, in the order of the sheet. `advice`: number of the advice by data row. */
export function* findCases(cases: RegisterOf<"cases">, work: CaseWork, advice: Int8Array, query: CaseQuery): Steps<number[]> {
  const { action, decided, named } = query;
  const wanted = action === undefined ? undefined : MARKS[action.is];
  const actions = action === undefined ? undefined : work[action.basis];
  const key = named === undefined ? "" : keyOf(named.name);
  const cells = named === undefined ? undefined : cases.columns[named.column];
  const rows: number[] = [];
  for (let row = 0; row < cases.rowCount; row++) {
    if (row % CASES_A_STEP === 0) yield;
    if (action !== undefined && actions?.[row] !== wanted) continue;
    if (decided !== undefined && decided !== (work.chosen !== undefined && work.chosen[row] !== NO_ACTION)) continue;
    if (query.advice !== undefined && advice[row] !== query.advice) continue;
    if (named !== undefined && keyOf(nameOf(cells?.[row])) !== key) continue;
    rows.push(row);
  }
  return rows;
}

const MARKS: Readonly<Record<CleanupAction | "none" | "unreadable", number>> = {
  ...(Object.fromEntries(CLEANUP_ACTIONS.map((action, i) => [action, i])) as Record<CleanupAction, number>),
  none: NO_ACTION,
  unreadable: UNREADABLE_ACTION,
};
