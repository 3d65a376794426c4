import { planSinceLast } from "../../core/reports/since-last/plan-since-last";
import { runStamp } from "../../core/reports/shared-sections";
import { RULES } from "../../core/rules";
import { AppError } from "../failures/errors";
import type { RunContext } from "../run-context";
import { validateWorkbook } from "../validation/validate-workbook";
import { historyDocument } from "../stores/history";
import type { Effects } from "./effects";
import { rememberRun } from "./remember-run";
import { writeSheet } from "./write-sheets";

/**
 * Checks the registers, remembers the run, and writes what differs since an earlier day.
 * @throws NoRegisterError when the workbook has none of the registers; AppError `newer-version-history` where the earlier runs can't be read.
 */
export async function run(context: RunContext): Promise<Effects<{ readonly sheet: string }>> {
  const checked = await validateWorkbook(context);
  const { data, validation } = checked;
  const { language } = context;
  const remembered = await rememberRun(context.port, checked);
  // A sheet that says "the first validation" would be wrong.
  if (remembered.newerVersion) throw new AppError(`newer-version-${historyDocument.key}`);
  const stamp = runStamp({ data, validation, when: remembered.at, language });
  const plan = planSinceLast({ comparison: remembered.comparison, rules: RULES, language, stamp });
  return { result: { sheet: await writeSheet(context, { summary: plan, data }) }, checked, remembered };
}
