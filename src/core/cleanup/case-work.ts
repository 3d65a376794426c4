import type { Steps } from "../model/steps";
import type { RegisterOf } from "../registers/workbook-data";
import { chosenActions, plannedActions, type Actions } from "./chosen";

/** The advised and the chosen action of each case, by data row. */
export interface CaseWork {
  readonly advised: Actions;
  /** Undefined where the register has no column Handling. */
  readonly chosen: Actions | undefined;
  /** The choice where there is one that may be carried out, else the advice. */
  readonly planned: Actions;
}

/** Which of them a number counts. */
export type Basis = keyof CaseWork;

/** @param retained by data row -1 where no duty to keep the case is known; see `CleanupAdvice.retained`. */
export function* caseWork(cases: RegisterOf<"cases">, advised: Actions, retained: Int8Array): Steps<CaseWork> {
  const chosen = chosenActions(cases);
  yield;
  return { advised, chosen, planned: plannedActions(advised, chosen, retained) };
}

/** The number of cases with an action chosen; a text that is none decides nothing. Undefined where there is no column to decide in. */
export function decidedCases({ chosen }: CaseWork): number | undefined {
  if (chosen === undefined) return undefined;
  let decided = 0;
  for (const action of chosen) if (action >= 0) decided++;
  return decided;
}
