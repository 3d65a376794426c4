import type { Refusal } from "../../core/changes/change";
import { planAdviceChanges, type AdvicePlan } from "../../core/cleanup/advice-changes";
import { advisedActions } from "../../core/reports/worklist/outlook-sections";
import { readCaseAdvice } from "./case-advice";
import { recordChange } from "../stores/changes";
import { AppError } from "../failures/errors";
import type { WorkbookPort } from "../ports";
import type { Checked, ValidateOptions } from "../validation/validate-workbook";
import { writing } from "./write-options";

/**
 * What writing the advice into the column Handling would do. Nothing is written.
 * @throws AppError "cases-needed", "action-column-needed"; NoRegisterError when the workbook has none of the registers.
 */
export async function previewAdvice(
  port: WorkbookPort,
  options: ValidateOptions = {},
): Promise<{ readonly plan: AdvicePlan; readonly checked: Checked }> {
  const { cases, advice, checked } = await readCaseAdvice(port, options);
  const plan = planAdviceChanges(cases, advisedActions(advice));
  if (plan === undefined) throw new AppError("action-column-needed", { sheet: cases.mapping.sheet });
  return { plan, checked };
}

export interface AdviceWritten {
  readonly sheet: string;
  readonly cells: number;
  readonly refused: readonly Refusal[];
}

/**
 * Writes the advice that the user has seen and asked for; only into cells that are still blank. One step in the list of changes.
 * @throws AppError "change-not-recorded" when it is written and can't be taken back from here.
 */
export async function writeAdvice(
  port: WorkbookPort,
  { sheet, changes }: AdvicePlan,
  options: ValidateOptions = {},
): Promise<AdviceWritten> {
  const count = changes.length;
  const title = {
    da: `Skriv råd i Handling (${count === 1 ? "1 sag" : `${count} sager`})`,
    en: `Write advice into Action (${count === 1 ? "1 case" : `${count} cases`})`,
  };
  const outcome = await port.applyChanges(title, changes, writing(options));
  if (outcome.made !== undefined) await recordChange(port, outcome.made);
  return { sheet, cells: outcome.made?.cells.length ?? 0, refused: outcome.refused };
}
