import type { Finding } from "../model/finding";
import type { RegisterId } from "../model/register-id";

export const DECISIONS = ["accepted", "notRelevant"] as const;
/** accepted: the finding is right and we live with it. notRelevant: it does not hold for this object. */
export type Decision = (typeof DECISIONS)[number];

/** A finding accepted by a person, with the reason. Stored in the workbook; it holds no cell values, only their fingerprint. */
export interface Acceptance {
  readonly register: RegisterId;
  readonly rule: string;
  readonly column: string;
  /** The row's key as its key column gives it, folded; for a row without a key the fingerprint of the row. */
  readonly object: string;
  /** Of message, data and the cell's value: when it changes, the finding is back. */
  readonly fingerprint: string;
  readonly decision: Decision;
  readonly reason: string;
  /** Local time, `åååå-mm-dd tt:mm`. */
  readonly at: string;
}

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

export interface JudgedAgainstAcceptances {
  /** Findings that count. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Accepted once, but the value or the finding's text has changed since; the finding is open again. */
  readonly returned: readonly AcceptedFinding[];
  /** Accepted once, and no longer found: fixed. */
  readonly fixed: readonly Acceptance[];
  /** Accepted once; the check could not be made this time, so the state is unknown. */
  readonly waiting: readonly Acceptance[];
}
