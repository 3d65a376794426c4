import type { RegisterData } from "../../core/model/register-data";
import { adviseCases, type CleanupAdvice } from "../../core/reports/cleanup-advice";
import { caseSettings, type ReportSettings } from "../../core/reports/report";
import { AppError } from "../failures/errors";
import type { RunContext } from "../run-context";
import { validateWorkbook, type FreshlyChecked } from "../validation/validate-workbook";

/** The cases with the advice on each, from registers read just now. */
export interface CaseAdvice {
  readonly checked: FreshlyChecked;
  readonly cases: RegisterData;
  readonly advice: CleanupAdvice;
  readonly settings: ReportSettings;
}

/**
 * Reads and checks the registers, since advice rests on findings and leads to rows.
 * @throws AppError "cases-needed"; NoRegisterError when the workbook has none of the registers.
 */
export async function readCaseAdvice(context: RunContext): Promise<CaseAdvice> {
  const checked = await validateWorkbook(context);
  const { data, validation, basis } = checked;
  const { cases } = data.registers;
  if (cases === undefined) throw new AppError("cases-needed");
  const settings = caseSettings(basis.facts.settings);
  return { checked, cases, settings, advice: adviseCases(cases, validation, context.today, data.date1904, settings, basis.facts.kle) };
}
