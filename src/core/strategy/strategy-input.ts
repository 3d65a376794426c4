import { conditionSteps } from "../conditions/evaluate";
import { SAPA_CONDITION_LIST } from "../system-conditions/sapa-conditions";
import { analysisSteps } from "../dependencies/analyse";
import type { Kle } from "../kle";
import type { WorkbookData } from "../registers/workbook-data";
import { type Steps } from "../model/steps";
import { resolverSteps } from "../model/system-resolver";
import type { Settings } from "../settings/settings";
import type { StrategyInput } from "./strategy";

/** The strategies' input, computed from the registers alone: names, dependencies, conditions. */
export function* strategyInputSteps(data: WorkbookData, settings: Settings, kle: Kle, today: number): Steps<StrategyInput> {
  const { systems, interfaces } = data.registers;
  const resolve = yield* resolverSteps(systems?.columns);
  const dependencies = yield* analysisSteps(data);
  const conditions = yield* conditionSteps(systems, interfaces, SAPA_CONDITION_LIST, resolve);
  return { data, resolve, today, settings, kle, dependencies, conditions };
}
