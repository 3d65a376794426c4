import { planFindingsSheet } from "../../core/reports/findings-sheet/plan-findings-sheet";
import type { Language } from "../../core/text/language";
import { localTime } from "../local-time";
import type { WorkbookPort } from "../ports";
import { validateWorkbook, type Checked, type ValidateOptions } from "../validation/validate-workbook";
import { writing } from "./write-options";

export interface FindingsSheetResult {
  readonly sheet: string;
  readonly checked: Checked;
}

/**
 * Judges the registers anew, since a sheet of an earlier reading would lead to the wrong cells, and writes the sheet of findings.
 * @throws NoRegisterError when the workbook has none of the registers.
 */
export async function writeFindingsSheet(
  port: WorkbookPort,
  language: Language,
  options: ValidateOptions = {},
): Promise<FindingsSheetResult> {
  const checked = await validateWorkbook(port, options);
  const { validation, data } = checked;
  const plan = planFindingsSheet({
    findings: validation.findings,
    notJudged: validation.notJudged,
    accepted: validation.accepted.length,
    data,
    language,
    when: localTime(validation.stats.finishedAt),
  });
  const sheet = await port.writeTableSheet(plan, writing(options));
  return { sheet, checked };
}
