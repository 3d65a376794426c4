import type { Steps } from "../model/steps";
import type { RegisterOf } from "../registers/workbook-data";
import { chosenActions, NO_ACTION, plannedActions, type Actions } from "./chosen";

/** What is advised and chosen for each case, by data row. */
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

/** How many cases somebody has decided on; undefined where there is no column to decide in. */
export function decidedCases({ chosen }: CaseWork): number | undefined {
  if (chosen === undefined) return undefined;
  let decided = 0;
  for (const action of chosen) if (action !== NO_ACTION) decided++;
  return decided;
}
