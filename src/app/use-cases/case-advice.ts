import { serialOfLocalDay } from "../../core/identifiers/dates";
import type { RegisterData } from "../../core/model/register-data";
import { adviseCases, type CleanupAdvice } from "../../core/reports/cleanup-advice";
import { caseSettings, type ReportSettings } from "../../core/reports/report";
import { AppError } from "../failures/errors";
import type { WorkbookPort } from "../ports";
import { validateWorkbook, type Checked, type ValidateOptions } from "../validation/validate-workbook";
import { readWorkbookFacts, type WorkbookFacts } from "../stores/workbook-facts";

/** The cases with the advice on each, from registers read just now. */
export interface CaseAdvice {
  readonly checked: Checked;
  readonly facts: WorkbookFacts;
  readonly cases: RegisterData;
  readonly advice: CleanupAdvice;
  readonly settings: ReportSettings;
}

/**
 * Reads and judges the registers anew, since advice rests on findings and leads to rows.
 * @throws AppError "cases-needed"; NoRegisterError when the workbook has none of the registers.
 */
export async function readCaseAdvice(port: WorkbookPort, options: ValidateOptions): Promise<CaseAdvice> {
  const checked = await validateWorkbook(port, options);
  const { cases } = checked.data.registers;
  if (cases === undefined) throw new AppError("cases-needed");
  const facts = await readWorkbookFacts(port);
  const settings = caseSettings(facts.settings);
  const today = serialOfLocalDay((options.now ?? (() => new Date()))());
  return { checked, facts, cases, settings, advice: adviseCases(cases, checked.validation, today, checked.data.date1904, settings) };
}
