import type { RunContext } from "../run-context";
import { validateWorkbook, type Validation } from "../validation/validate-workbook";
import type { Effects } from "./effects";
import { rememberRun } from "./remember-run";

export async function run(context: RunContext): Promise<Effects<{ readonly result: Validation }>> {
  const checked = await validateWorkbook(context);
  // Who asks for a validation wants to see what it found.
  return { result: { result: checked.validation }, checked, remembered: await rememberRun(context.port, checked), opens: "findings" };
}
