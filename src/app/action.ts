import type { Acceptance, Decision } from "../core/acceptance/acceptance";
import type { FixPlan } from "../core/changes/plan-fix";
import type { AdvicePlan } from "../core/cleanup/advice-changes";
import type { ImportChoices } from "../core/import/import-plan";
import type { ImportKind } from "../core/import/import-source";
import type { Finding } from "../core/model/finding";
import type { RegisterId } from "../core/model/register-id";
import type { QuestionAnswer } from "../core/recognition/answer";
import type { MappingChoice, RecognitionQuestion } from "../core/recognition/choice";
import type { Assumption } from "../core/strategy/scenario";
import type { Settings } from "../core/settings/settings";
import type { Recognition } from "../core/recognition/recognise";
import type { Language, MessageData } from "../core/text/language";
import type { AdviceWritten } from "./use-cases/write-advice.run";
import type { SummariesResult } from "./use-cases/build-summaries";
import type { UndoResult } from "./use-cases/undo.run";
import type { FailureCode } from "./failures/errors";
import type { FixResult, FixScope } from "./use-cases/fix.run";
import type { HighlightResult } from "./use-cases/highlight-dependencies";
import type { ImportResult, ReadImport } from "./imports/read-import";
import type { LoadedEdition } from "./stores/kle";
import type { Touched } from "./watching/recheck-workbook";
import type { OverviewId } from "./overviews/overview";
import type { ScenarioChoices } from "./overviews/scenario-choices";
import type { Validation } from "./validation/validate-workbook";

/** Everything a user can ask for, with what it needs to know. One runs at a time. */
export type Action =
  | { readonly id: "validate" | "highlight" | "removeHighlights" | "summaries" | "findingsSheet" | "undo" | "removeKle" }
  /** What was changed can no longer be taken back from here; no cell is changed. */
  | { readonly id: "forgetChanges" }
  | { readonly id: "removeSheets" }
  | { readonly id: "insertTemplate"; readonly register: RegisterId }
  | { readonly id: "previewFix"; readonly scope: FixScope }
  | { readonly id: "fix"; readonly plan: FixPlan }
  | { readonly id: "setAside"; readonly findings: readonly Finding[]; readonly decision: Decision; readonly reason: string }
  | { readonly id: "withdraw"; readonly acceptances: readonly Acceptance[] }
  | { readonly id: "answerQuestion"; readonly question: RecognitionQuestion; readonly answer: QuestionAnswer }
  | { readonly id: "saveChoice"; readonly choice: MappingChoice }
  /** Without a place: back to automatic recognition altogether. */
  | { readonly id: "forgetChoice"; readonly place?: Pick<MappingChoice, "sheet" | "table"> }
  | { readonly id: "scenario"; readonly choices: ScenarioChoices; readonly assumptions: readonly Assumption[] }
  | { readonly id: "worklist" | "previewAdvice" | "sinceLast" }
  /** In the background: it yields to whatever the user starts. */
  | { readonly id: "readOverview"; readonly overview: OverviewId }
  /** In the background too: holds the registers against the last reading and, where asked, judges what has changed. Writes nothing. */
  | { readonly id: "recheck"; readonly touched: Touched; readonly judge: boolean }
  | { readonly id: "writeAdvice"; readonly plan: AdvicePlan }
  /** `procurement`: its key; `language`: of the annex. */
  | { readonly id: "tenderAnnex"; readonly procurement: string; readonly language: Language }
  | { readonly id: "findImports" }
  | { readonly id: "readImport"; readonly sheet: string; readonly kind: ImportKind }
  | { readonly id: "applyImport"; readonly read: ReadImport; readonly choices: ImportChoices }
  | { readonly id: "saveSettings"; readonly settings: Settings }
  /** `text`: KL's XML, as read from the user's file. */
  | { readonly id: "loadKle"; readonly text: string };

export type ActionId = Action["id"];

/** What an action answers. Plain data; texts are made where it is shown. */
export type Done =
  | { readonly action: "validate"; readonly result: Validation }
  | { readonly action: "highlight"; readonly result: HighlightResult }
  | { readonly action: "removeHighlights"; readonly removed: number }
  | { readonly action: "summaries"; readonly result: SummariesResult }
  | { readonly action: "findingsSheet"; readonly sheet: string; readonly findings: number }
  | { readonly action: "insertTemplate"; readonly register: RegisterId; readonly sheet: string }
  | { readonly action: "previewFix"; readonly plan: FixPlan }
  | { readonly action: "fix"; readonly result: FixResult; readonly again: CheckedAgain }
  | { readonly action: "undo"; readonly result: UndoResult; readonly again: CheckedAgain }
  | { readonly action: "setAside"; readonly count: number }
  | { readonly action: "withdraw"; readonly count: number }
  | { readonly action: "answerQuestion" | "saveChoice" | "forgetChoice"; readonly again: CheckedAgain }
  | { readonly action: "findImports" | "readImport" }
  | { readonly action: "scenario" | "tenderAnnex" | "sinceLast"; readonly sheet: string }
  | { readonly action: "worklist"; readonly sheet: string; readonly cases: number }
  | { readonly action: "previewAdvice" | "readOverview" }
  | { readonly action: "recheck"; readonly changed: boolean }
  | { readonly action: "forgetChanges" }
  | { readonly action: "removeSheets"; readonly sheets: readonly string[] }
  | { readonly action: "writeAdvice"; readonly result: AdviceWritten; readonly again: CheckedAgain }
  | { readonly action: "applyImport"; readonly result: ImportResult; readonly again: CheckedAgain }
  | { readonly action: "saveSettings" | "removeKle" }
  | { readonly action: "loadKle"; readonly loaded: LoadedEdition };

/** Whether the registers were judged anew after cells, or what is known of them, were changed. */
export type CheckedAgain =
  { readonly kind: "checked" } | { readonly kind: "cancelled" } | { readonly kind: "failed"; readonly failure: Failure };

/** How an action ended. */
export type Outcome =
  | ({ readonly kind: "done" } & Done)
  | { readonly kind: "cancelled"; readonly action: ActionId }
  | { readonly kind: "failed"; readonly action: ActionId | "select"; readonly failure: Failure };

export interface Failure {
  /** "unexpected" is a fault of ours. */
  readonly code: FailureCode | "unexpected";
  readonly data: MessageData;
  /** For a workbook without the registers: what was looked for. */
  readonly recognition?: Recognition;
}
