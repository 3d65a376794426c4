import { buildStrategy } from "../../core/strategy/build";
import type { Strategy } from "../../core/strategy/strategy";
import { strategyInputOf } from "../../core/strategy/strategy-input";
import { createImpactService, type ImpactService } from "../impact";
import { procurementsIn } from "../tender-annex";
import type { ProcurementChoice } from "../../core/reports/tender-annex/procurement";
import type { OverviewSource } from "./overview";

/** The exit plan: waves, what holds them back, and what can be planned for. */
export interface PlanOverview {
  readonly strategy: Strategy;
  readonly procurements: readonly ProcurementChoice[];
  readonly impact: ImpactService;
}

export function planOverview({ data, settings, today, language }: OverviewSource): PlanOverview {
  return {
    strategy: buildStrategy(strategyInputOf(data, settings, today)),
    procurements: procurementsIn(data),
    impact: createImpactService(data, settings, today, language),
  };
}
