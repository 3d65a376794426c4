import { planWorklist } from "../../core/reports/worklist/plan-worklist";
import type { RunContext } from "../run-context";
import { readCaseAdvice } from "./case-advice";
import type { Effects } from "./effects";
import { writeSheet } from "./write-sheets";

export interface WorklistResult {
  readonly sheet: string;
  /** Cases on the list. */
  readonly cases: number;
}

/**
 * Writes the worklist of the clean-up.
 * @throws AppError "cases-needed"; NoRegisterError when the workbook has none of the registers.
 */
export async function run(context: RunContext): Promise<Effects<WorklistResult>> {
  const { language, when } = context;
  const { checked, cases, advice, settings } = await readCaseAdvice(context);
  const plan = planWorklist({ cases, advice, kle: checked.basis.facts.kle, settings, language, when });
  return { result: { sheet: await writeSheet(context, { table: plan }), cases: plan.rows.length }, checked };
}
