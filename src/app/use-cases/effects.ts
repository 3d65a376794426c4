import type { FixPlan } from "../../core/changes/plan-fix";
import type { AdvicePlan } from "../../core/cleanup/advice-changes";
import type { KitosFile } from "../../core/import/plan-kitos-file";
import type { Papers } from "../../core/reports/papers/paper";
import type { Language } from "../../core/text/language";
import type { RememberedRun } from "./remember-run";
import type { ImportOffer, ReadImport } from "../imports/read-import";
import type { ViewId } from "../navigation";
import type { SelfTestResult } from "../self-test/recording";
import type { Overviews } from "../overviews/overview";
import type { Checked, FoundRegisters } from "../validation/validate-workbook";

export interface MadePapers extends Papers {
  readonly language: Language;
  /** ISO instant. */
  readonly made: string;
}

/** Plans that are shown until the user has chosen. */
export interface ShownPlans {
  /** The planned fixes. */
  readonly fixPlan: FixPlan | null;
  /** Sheets that may be imported; null until they have been searched for. */
  readonly imports: readonly ImportOffer[] | null;
  /** The plan of importing one of them. */
  readonly importPlan: ReadImport | null;
  /** A file for KITOS, ready to be saved. */
  readonly kitosFile: KitosFile | null;
  /** The strategy folder, letters and calendar, ready to be saved. */
  readonly papers: MadePapers | null;
  /** The plan of writing the advice on cases. */
  readonly advicePlan: AdvicePlan | null;
}
export type PlanId = keyof ShownPlans;

export const NO_PLANS: ShownPlans = { fixPlan: null, imports: null, importPlan: null, kitosFile: null, papers: null, advicePlan: null };

/** A body's answer, and its changes to the shown state. */
export interface Effects<Result> {
  readonly result: Result;
  /** The registers as just read and checked. */
  readonly checked?: Checked;
  /** The shown validation with other acceptances: its reading is as old as it was. */
  readonly revised?: Checked;
  /** The registers were compared with the shown validation and not checked: whether they are the same. */
  readonly compared?: "same" | "different";
  readonly plans?: Partial<ShownPlans>;
  readonly overviews?: Partial<Overviews>;
  /** The registers that were found where nothing was checked. */
  readonly found?: FoundRegisters;
  /** The run as the workbook remembers it. */
  readonly remembered?: RememberedRun;
  /** What this Excel has answered. */
  readonly selfTest?: SelfTestResult;
  /** The view to show now. */
  readonly opens?: ViewId;
}
