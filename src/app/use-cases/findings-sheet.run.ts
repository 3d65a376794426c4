import { planFindingsSheet } from "../../core/reports/findings-sheet/plan-findings-sheet";
import type { RunContext } from "../run-context";
import { validateWorkbook } from "../validation/validate-workbook";
import type { Effects } from "./effects";
import { writeSheet } from "./write-sheets";

export interface FindingsSheetResult {
  readonly sheet: string;
  readonly findings: number;
}

/**
 * Checks the registers, since a sheet of an earlier reading would lead to the wrong cells, and writes the sheet of findings.
 * @throws NoRegisterError when the workbook has none of the registers.
 */
export async function run(context: RunContext): Promise<Effects<FindingsSheetResult>> {
  const { language, when } = context;
  const checked = await validateWorkbook(context);
  const { findings, notJudged, accepted } = checked.validation;
  const plan = planFindingsSheet({ findings, notJudged, accepted: accepted.length, data: checked.data, language, when });
  return { result: { sheet: await writeSheet(context, { table: plan }), findings: findings.length }, checked };
}
