import { planScenario } from "../../core/reports/scenario/scenario-report";
import { runStamp } from "../../core/reports/shared-sections";
import { inSlices } from "../../core/model/in-slices";
import type { WorkbookData } from "../../core/registers/workbook-data";
import { strategySteps } from "../../core/strategy/build";
import { assume, type Assumption } from "../../core/strategy/scenario";
import type { Strategy } from "../../core/strategy/strategy";
import { strategyInputSteps } from "../../core/strategy/strategy-input";
import type { ScenarioChoices } from "../overviews/scenario-choices";
import type { RunContext } from "../run-context";
import { readWorkbookFacts } from "../stores/workbook-facts";
import type { Effects } from "./effects";
import { writeSheet } from "./write-sheets";

export interface ScenarioInput {
  readonly choices: ScenarioChoices;
  readonly assumptions: readonly Assumption[];
}

/** Computes the plan as it is and as assumed, over the registers as the user saw them, and writes them side by side. */
export async function run(
  context: RunContext,
  { choices: { data }, assumptions }: ScenarioInput,
): Promise<Effects<{ readonly sheet: string }>> {
  const { language, today, when } = context;
  const { settings, kle } = await readWorkbookFacts(context.port);
  const strategyOver = async (registers: WorkbookData): Promise<Strategy> =>
    inSlices(strategySteps(await inSlices(strategyInputSteps(registers, settings, kle, today), context)), context);
  const plan = planScenario({
    data,
    before: await strategyOver(data),
    after: await strategyOver(assume(data, assumptions)),
    assumptions,
    language,
    stamp: runStamp({ data, when, language }),
  });
  return { result: { sheet: await writeSheet(context, { summary: plan, data }) } };
}
