import type { Failure } from "../failures/failure";
import type { CleanupOverview } from "./cleanup";
import type { DependencyOverview } from "./dependencies";
import type { PlanOverview } from "./plan";
import type { ProcessOverview } from "./process";
import type { WordsOverview } from "./words";

/** The overviews that the views beside the findings show, each made from the registers as they were read. */
export interface Overviews {
  readonly process: ProcessOverview;
  readonly dependencies: DependencyOverview;
  readonly plan: PlanOverview;
  readonly cleanup: CleanupOverview;
  readonly words: WordsOverview;
}
export type OverviewId = keyof Overviews;
export const OVERVIEW_IDS: readonly OverviewId[] = ["process", "dependencies", "plan", "cleanup", "words"];

/**
 * unread: not requested yet. current: as the registers are, as far as is known. stale: registers or settings have changed since. stopped:
 * the user stopped the reading. failed: see `failure`. The value of an earlier reading stays until there is a new one.
 */
export interface OverviewState<T> {
  readonly state: "unread" | "current" | "stale" | "stopped" | "failed";
  readonly value: T | null;
  readonly failure?: Failure;
}
export type OverviewStates = { readonly [K in OverviewId]: OverviewState<Overviews[K]> };

const UNREAD: OverviewState<never> = { state: "unread", value: null };
export const NO_OVERVIEWS: OverviewStates = { process: UNREAD, dependencies: UNREAD, plan: UNREAD, cleanup: UNREAD, words: UNREAD };
