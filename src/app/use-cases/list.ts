import { answerQuestion } from "./answer-question";
import { applyImport } from "./apply-import";
import { discardProtocol } from "./discard-protocol";
import { findImports } from "./find-imports";
import { findingsSheet } from "./findings-sheet";
import { fix } from "./fix";
import { forgetChanges } from "./forget-changes";
import { forgetChoice } from "./forget-choice";
import { highlight } from "./highlight";
import { insertTemplate } from "./insert-template";
import { loadKle } from "./load-kle";
import { loadMeanings } from "./load-meanings";
import { makeLists } from "./make-lists";
import { papers } from "./papers";
import { planKitosFile } from "./plan-kitos-file";
import { previewAdvice } from "./preview-advice";
import { previewFix } from "./preview-fix";
import { previewMeanings } from "./preview-meanings";
import { readExportFile } from "./read-export-file";
import { readImport } from "./read-import";
import { readOverview } from "./read-overview";
import { recheck } from "./recheck";
import { removeHighlights } from "./remove-highlights";
import { removeKle } from "./remove-kle";
import { removeSheets } from "./remove-sheets";
import { removeTraces } from "./remove-traces";
import { saveChoice } from "./save-choice";
import { saveMeanings } from "./save-meanings";
import { saveSettings } from "./save-settings";
import { scenario } from "./scenario";
import { accept } from "./accept";
import { selfTest } from "./self-test";
import { sinceLast } from "./since-last";
import { summaries } from "./summaries";
import { tenderAnnex } from "./tender-annex";
import { undo } from "./undo";
import type { AnyUseCase } from "./use-case";
import { validate } from "./validate";
import { withdraw } from "./withdraw";
import { worklist } from "./worklist";
import { writeAdvice } from "./write-advice";

/** Everything that a user can ask for. Buttons and menus have the order of this list. */
export const USE_CASES = [
  insertTemplate,
  validate,
  highlight,
  forgetChanges,
  removeHighlights,
  removeSheets,
  removeTraces,
  summaries,
  papers,
  findingsSheet,
  undo,
  sinceLast,
  worklist,
  discardProtocol,
  previewFix,
  fix,
  accept,
  withdraw,
  answerQuestion,
  saveChoice,
  forgetChoice,
  saveMeanings,
  loadMeanings,
  previewMeanings,
  scenario,
  previewAdvice,
  writeAdvice,
  tenderAnnex,
  findImports,
  readExportFile,
  planKitosFile,
  readImport,
  applyImport,
  makeLists,
  saveSettings,
  loadKle,
  removeKle,
  readOverview,
  recheck,
  selfTest,
] as const;

export type ListedUseCase = (typeof USE_CASES)[number];

/** The runner's view of a use case: its input and result have been checked where it was declared. */
export function useCaseOf(id: ListedUseCase["id"]): AnyUseCase {
  return USE_CASES.find((each) => each.id === id) as unknown as AnyUseCase;
}
