import { discardProtocol } from "../../core/reports/discard/discard-protocol";
import { inSlices } from "../../core/model/in-slices";
import { AppError } from "../failures/errors";
import type { RunContext } from "../run-context";
import { validateWorkbook } from "../validation/validate-workbook";
import { summarySteps } from "./build-summaries";
import type { Effects } from "./effects";
import { writeSheet } from "./write-sheets";

/**
 * Reads and checks the registers, and writes the discard protocol.
 * @throws AppError "cases-needed"; NoRegisterError when the workbook has none of the registers.
 */
export async function run(context: RunContext): Promise<Effects<{ readonly sheet: string }>> {
  const { language, today, when } = context;
  const checked = await validateWorkbook(context);
  const { data, validation, basis } = checked;
  if (data.registers.cases === undefined) throw new AppError("cases-needed");
  const input = await inSlices(summarySteps(data, { validation, facts: basis.facts, language, today, when }), context);
  return { result: { sheet: await writeSheet(context, { summary: discardProtocol.build(input), data }) }, checked };
}
