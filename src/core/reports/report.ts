import type { AcceptedFinding } from "../acceptance/acceptance";
import type { SapaCondition } from "../system-conditions/condition";
import type { DependencyAnalysis } from "../dependencies/dependency";
import type { KeyFigures } from "../history/key-figures";
import type { Kle } from "../kle";
import type { ValidationResult } from "../model/finding";
import type { WorkbookData } from "../registers/workbook-data";
import type { Recognition } from "../recognition/recognition";
import type { RegisterId } from "../model/register-id";
import type { ProcessCompletion } from "../process/completion";
import type { Rule } from "../rules/rule";
import type { Settings } from "../settings/settings";
import type { Strategy } from "../strategy/strategy";
import type { Language, Localized } from "../text/language";
import type { ReportPlan } from "./plan";
import type { DiagramPlan, GanttPlan } from "./sheets/sheet-plans";

/** The input of a summary; the summary itself asks for nothing more and knows no clock. */
export interface ReportInput {
  readonly data: WorkbookData;
  /** `findings` are those that count; `accepted`, where present, are accepted with a reason; `recognition` knows what each row was read as. */
  readonly validation: ValidationResult & {
    readonly accepted?: readonly AcceptedFinding[];
    readonly recognition?: Partial<Pick<Recognition, "ledger" | "leftOut">>;
  };
  readonly dependencies: DependencyAnalysis;
  readonly conditions: readonly SapaCondition[];
  /** KLE with the municipality's own numbers and the edition it has loaded. */
  readonly kle: Kle;
  /** Titles of the rules that findings name. */
  readonly rules: readonly Rule[];
  readonly language: Language;
  /** Today as an Excel serial number of the 1900 system (whole days). */
  readonly today: number;
  /** When the run was made, local time `åååå-mm-dd tt:mm`, for the stamp. */
  readonly when: string;
  readonly settings: Settings;
  /** Worked out once for all summaries. */
  readonly strategy: Strategy;
  readonly process: ProcessCompletion;
  /** The run that figures are compared with; absent where the workbook remembers none. */
  readonly earlier?: EarlierRun;
}

export interface EarlierRun {
  /** Local time, `åååå-mm-dd tt:mm`. */
  readonly at: string;
  readonly before: KeyFigures;
  /** The same figures of this run. */
  readonly now: KeyFigures;
}

export interface ReportSettings {
  /** Years without activity after which an open case is to be closed. */
  readonly inactiveYears: number;
  /** Years beyond the retention year in which a case of code K is not to be discarded yet; absent: none. */
  readonly extraRetentionYears?: number;
}

/** The settings that the advice on cases rests on. */
export function caseSettings({ inactivityYears, extraRetentionYears }: Settings): ReportSettings {
  return { inactiveYears: inactivityYears, extraRetentionYears };
}

interface SummaryHead {
  readonly id: string;
  /** Registers of which at least one must be there for the sheet to say anything. */
  readonly needs: readonly RegisterId[];
}

/** A summary that is a list of sections. Made by `defineReport`. */
export interface Report extends SummaryHead {
  readonly kind: "report";
  readonly title: Localized;
  readonly build: (input: ReportInput) => ReportPlan;
}

/** A summary that is one picture over a whole sheet. */
export interface Picture extends SummaryHead {
  readonly kind: "picture";
  readonly build: (input: ReportInput) => GanttPlan | DiagramPlan;
}

/** One sheet of a run of summaries. */
export type Summary = Report | Picture;
