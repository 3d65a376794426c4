import { evaluateConditions } from "../conditions/evaluate";
import { SAPA_CONDITION_LIST } from "../conditions/sapa-conditions";
import { analyseDependencies } from "../dependencies/analyse";
import type { WorkbookData } from "../model/register-data";
import { finish, type Steps } from "../model/steps";
import { buildResolver } from "../model/system-resolver";
import type { Settings } from "../settings/settings";
import type { StrategyInput } from "./strategy";

/** What the strategies ask of the registers, worked out from the registers alone: names, dependencies, conditions. */
export function strategyInputOf(data: WorkbookData, settings: Settings, today: number): StrategyInput {
  return finish(strategyInputSteps(data, settings, today));
}

/** The same, one question a step. */
export function* strategyInputSteps(data: WorkbookData, settings: Settings, today: number): Steps<StrategyInput> {
  const { systems, interfaces } = data.registers;
  const resolve = buildResolver(systems?.columns);
  yield;
  const dependencies = analyseDependencies(data);
  yield;
  const conditions = evaluateConditions(systems, interfaces, SAPA_CONDITION_LIST, resolve);
  yield;
  return { data, resolve, today, settings, dependencies, conditions };
}
