import type { Steps } from "../model/steps";
import type { RegisterOf } from "../registers/workbook-data";
import { chosenActions, NO_ACTION, plannedActions, type Actions } from "./chosen";

/** The advised and the chosen action of each case, by data row. */
export interface CaseWork {
  readonly advised: Actions;
  /** Undefined where the register has no column Handling. */
  readonly chosen: Actions | undefined;
  /** The choice where there is one, else the advice. */
  readonly planned: Actions;
}

/** Which of them a number counts. */
export type Basis = keyof CaseWork;

export function* caseWork(cases: RegisterOf<"cases">, advised: Actions): Steps<CaseWork> {
  const chosen = chosenActions(cases);
  yield;
  return { advised, chosen, planned: plannedActions(advised, chosen) };
}

/** The number of decided cases; undefined where there is no column to decide in. */
export function decidedCases({ chosen }: CaseWork): number | undefined {
  if (chosen === undefined) return undefined;
  let decided = 0;
  for (const action of chosen) if (action !== NO_ACTION) decided++;
  return decided;
}
