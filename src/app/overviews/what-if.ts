import type { WorkbookData } from "../../core/registers/workbook-data";
import type { Steps } from "../../core/model/steps";
import type { Settings } from "../../core/settings/settings";
import { strategySteps } from "../../core/strategy/build";
import { compareScenarios, type ScenarioFigures } from "../../core/strategy/compare-scenarios";
import { assume, compareStrategies, type Assumption, type ScenarioComparison } from "../../core/strategy/scenario";
import type { Strategy, StrategyInput } from "../../core/strategy/strategy";
import { strategyInputSteps } from "../../core/strategy/strategy-input";
import { scenarioChoices, type ScenarioChoices } from "./scenario-choices";
import { inSlices } from "../../core/model/in-slices";

/** The plan if areas went another way or at another time. Nothing is read or written. */
export interface WhatIf {
  readonly choices: ScenarioChoices;
  /** The plan as it is, then before, with and after SAPA. */
  readonly scenarios: readonly ScenarioFigures[];
  /** @throws the signal's reason when given up. */
  readonly compare: (assumptions: readonly Assumption[], signal?: AbortSignal) => Promise<ScenarioComparison>;
}

export function createWhatIf(input: StrategyInput, before: Strategy): WhatIf {
  return {
    choices: scenarioChoices(input.data, before.areas),
    scenarios: compareScenarios(before),
    compare: async (assumptions, signal) => compareStrategies(before, await inSlices(afterSteps(input, assumptions), { signal })),
  };
}

function* afterSteps(input: StrategyInput, assumptions: readonly Assumption[]): Steps<Strategy> {
  const data = assume(input.data, assumptions);
  return yield* strategySteps(yield* inputSteps(input, data, input.settings));
}

/** Names, dependencies and conditions rest on systems and interfaces; where these are as they were, so are they. */
function* inputSteps(input: StrategyInput, data: WorkbookData, settings: Settings): Steps<StrategyInput> {
  const { systems, interfaces } = input.data.registers;
  const same = data.registers.systems === systems && data.registers.interfaces === interfaces;
  return same ? { ...input, data } : yield* strategyInputSteps(data, settings, input.kle, input.today);
}
