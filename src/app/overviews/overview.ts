import type { WorkbookData } from "../../core/registers/workbook-data";
import type { Steps } from "../../core/model/steps";
import type { Recognition } from "../../core/recognition/recognise";
import type { Settings } from "../../core/settings/settings";
import type { Rule } from "../../core/rules/rule";
import type { Language } from "../../core/text/language";
import type { Failure } from "../failures/failure";
import type { Validation } from "../validation/validate-workbook";
import type { CleanupOverview } from "./cleanup";
import type { DependencyOverview } from "./dependencies";
import type { PlanOverview } from "./plan";
import type { ProcessOverview } from "./process";

/** What the views beside the findings show, each made from the registers as they were read. */
export interface Overviews {
  readonly process: ProcessOverview;
  readonly dependencies: DependencyOverview;
  readonly plan: PlanOverview;
  readonly cleanup: CleanupOverview;
}
export type OverviewId = keyof Overviews;
export const OVERVIEW_IDS: readonly OverviewId[] = ["process", "dependencies", "plan", "cleanup"];

/** What an overview is made from. Registers that are not in the workbook are not in `data`; that is no failure. */
export interface OverviewSource {
  readonly data: WorkbookData;
  readonly recognition: Recognition;
  readonly settings: Settings;
  /** The last validation, where it was made from the same data. */
  readonly validation: Validation | undefined;
  /** Excel day of the 1900 system. */
  readonly today: number;
  readonly language: Language;
  /** Checks the registers by some rules, where there is no validation of the same data. */
  readonly check: (rules: readonly Rule[]) => Promise<Validation>;
  /** Whether sheets can't be added or removed; asks the workbook. */
  readonly structureProtected: () => Promise<boolean>;
  /** Does long work without keeping the thread. */
  readonly inSlices: <T>(steps: Steps<T>) => Promise<T>;
}

/**
 * unread: nobody has asked. current: as the registers are, as far as is known. stale: registers or settings have changed since.
 * stopped: the user stopped the reading. failed: see `failure`. The value of an earlier reading stays until there is a new one.
 */
export interface OverviewState<T> {
  readonly state: "unread" | "current" | "stale" | "stopped" | "failed";
  readonly value: T | null;
  readonly failure?: Failure;
}
export type OverviewStates = { readonly [K in OverviewId]: OverviewState<Overviews[K]> };

const UNREAD: OverviewState<never> = { state: "unread", value: null };
export const NO_OVERVIEWS: OverviewStates = { process: UNREAD, dependencies: UNREAD, plan: UNREAD, cleanup: UNREAD };
