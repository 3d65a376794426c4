import { planSinceLast } from "../../core/reports/since-last/plan-since-last";
import { runStamp } from "../../core/reports/shared-sections";
import { RULES } from "../../core/rules";
import { rememberRun } from "../history";
import type { RunContext } from "../run-context";
import { validateWorkbook } from "../validation/validate-workbook";
import type { Effects } from "./effects";
import { writeSheet } from "./write-sheets";

/**
 * Checks the registers, remembers the run, and writes what differs since an earlier day.
 * @throws NoRegisterError when the workbook has none of the registers.
 */
export async function run(context: RunContext): Promise<Effects<{ readonly sheet: string }>> {
  const checked = await validateWorkbook(context);
  const { data } = checked;
  const remembered = await rememberRun(context.port, checked);
  const stamp = runStamp({ data, when: remembered.at });
  const plan = planSinceLast({ comparison: remembered.comparison, rules: RULES, language: context.language, stamp });
  return { result: { sheet: await writeSheet(context, { summary: plan, data }) }, checked, remembered };
}
