import type { Failure } from "../failures/failure";

/** How the findings keep up with the workbook. */
export interface LiveState {
  /** Findings follow edits. */
  readonly on: boolean;
  /** Something is being read and evaluated again. */
  readonly checking: boolean;
  /** When the findings last were known to fit the workbook; null before the first validation. */
  readonly checkedAt: Date | null;
  /** Why they could not be looked at the last time. */
  readonly failure: Failure | null;
}

export const NOT_LIVE: LiveState = { on: false, checking: false, checkedAt: null, failure: null };
