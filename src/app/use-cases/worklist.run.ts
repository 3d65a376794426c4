import { planWorklist } from "../../core/reports/worklist/plan-worklist";
import type { Language } from "../../core/text/language";
import { readCaseAdvice } from "./case-advice";
import { localTime } from "../local-time";
import type { WorkbookPort } from "../ports";
import type { Checked, ValidateOptions } from "../validation/validate-workbook";
import { writing } from "./write-options";

export interface WorklistResult {
  readonly sheet: string;
  /** Cases on the list. */
  readonly cases: number;
  readonly checked: Checked;
}

/**
 * Writes the worklist of the clean-up as a sheet of ours.
 * @throws AppError "cases-needed"; NoRegisterError when the workbook has none of the registers.
 */
export async function writeWorklist(port: WorkbookPort, language: Language, options: ValidateOptions = {}): Promise<WorklistResult> {
  const { checked, facts, cases, advice, settings } = await readCaseAdvice(port, options);
  const when = localTime(checked.validation.stats.finishedAt);
  const plan = planWorklist({ cases, advice, kle: facts.kle, settings, language, when });
  const sheet = await port.writeTableSheet(plan, writing(options));
  return { sheet, cases: plan.rows.length, checked };
}
