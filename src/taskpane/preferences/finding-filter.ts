import { STATES, type FindingState } from "../../core/acceptance/finding-state";
import { SORTINGS, type Sorting } from "../../core/validate/sortings";
import type { Severity } from "../../core/model/finding";

export { SORTINGS, STATES };
export type { Sorting };

/** The groupings of findings; `kind`: what says one thing of one column; `owner`: the department, or who is answerable. */
export const GROUPINGS = ["kind", "none", "register", "rule", "owner"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The user's filter of the findings. */
export interface FindingFilter {
  /** Severities that are hidden. */
  readonly hidden: readonly Severity[];
  /** Null for all, also in the next three. */
  readonly register: string | null;
  readonly rule: string | null;
  /** "" for findings in rows that name no owner. */
  readonly owner: string | null;
  readonly state: FindingState | null;
  readonly search: string;
}

export const NO_FILTER: FindingFilter = { hidden: [], register: null, rule: null, owner: null, state: "open", search: "" };

/** A filter under a name of the user's. */
export interface SavedFilter {
  readonly name: string;
  readonly filter: FindingFilter;
  readonly grouping: Grouping;
  /** Absent in those that an earlier version saved: what is urgent first. */
  readonly sorting?: Sorting | undefined;
}

export const MAX_SAVED_FILTERS = 20;
export const MAX_FILTER_NAME = 60;
