import type { Salt } from "../model/digest";
import type { Finding } from "../model/finding";
import type { RegisterId } from "../model/register-id";

export const DECISIONS = ["accepted", "notRelevant"] as const;
/** accepted: the finding is right and we live with it. notRelevant: it does not hold for this object. */
export type Decision = (typeof DECISIONS)[number];

/**
 * What an entry covers beyond one finding, also in cells that are filled later: a value wherever it stands in the column, all that the rule
 * finds in the column, all that it finds.
 */
export const SCOPES = ["value", "column", "rule"] as const;
export type Scope = (typeof SCOPES)[number];

/** Findings accepted by a person, with the reason. Stored in the workbook; it holds no cell values, only their fingerprint. */
export interface Acceptance {
  readonly register: RegisterId;
  readonly rule: string;
  /** `*` where the scope is the rule. */
  readonly column: string;
  /** The row's key as its key column gives it, folded; for a row without a key the fingerprint of the row. `*` where there is a scope. */
  readonly object: string;
  /** Of one finding: its message, what it says and the cell's value; when it changes, the finding is back. Of a value: the value's. Else `*`. */
  readonly fingerprint: string;
  /** Of the hashes in it. Absent in entries of versions before 2027, which are hashed without one. */
  readonly salt?: Salt;
  /** Absent: one finding. */
  readonly scope?: Scope;
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
