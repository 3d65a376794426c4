import type { CellPlace } from "../../core/changes/change";
import { leftOutSteps } from "../../core/figures/left-out";
import { leftOutLine } from "../../core/figures/left-out-line";
import { placeOf } from "../../core/reports/row-place";
import { strategyGaps } from "../../core/reports/strategy-tables";
import type { ProcurementChoice } from "../../core/reports/tender-annex/procurement";
import { strategySteps } from "../../core/strategy/build";
import type { RegisterCell } from "../../core/registers/register-cell";
import { planSources } from "../../core/strategy/figure-sources";
import { planFigures, type PlanFigures } from "../../core/strategy/plan-figures";
import { areaLines, pathLines, type AreaLine, type PlanLine } from "../../core/strategy/plan-lines";
import type { Strategy } from "../../core/strategy/strategy";
import { strategyInputSteps } from "../../core/strategy/strategy-input";
import { timelineOf, type Timeline } from "../../core/strategy/timeline";
import { createImpactService, type ImpactService } from "./impact";
import { procurementsIn } from "./procurements";
import type { OverviewSource } from "./overview-source";
import { createWhatIf, type WhatIf } from "./what-if";

/** The exit plan: waves, what holds them back, and what can be planned for. */
export interface PlanOverview {
  readonly strategy: Strategy;
  /** False where the workbook has no case areas: there is nothing to plan then. */
  readonly hasAreas: boolean;
  readonly figures: PlanFigures;
  /** What each of them leaves out, in one line; undefined where nothing is left out. */
  readonly leftOutTexts: Readonly<Record<keyof PlanFigures, string | undefined>>;
  readonly timeline: Timeline;
  /** The areas in words, by their number in the strategy. */
  readonly areas: readonly AreaLine[];
  /** The steps that decide when the last area is out, first step first. */
  readonly path: readonly PlanLine[];
  /** The parts that could not be computed because a register or a column is missing, a sentence each. */
  readonly gaps: readonly string[];
  readonly procurements: readonly ProcurementChoice[];
  readonly impact: ImpactService;
  readonly whatIf: WhatIf;
  /** The cell in the workbook; undefined where its register is not there. */
  readonly placeOf: (cell: RegisterCell) => CellPlace | undefined;
}

const ASKED = ["caseAreas", "systems", "interfaces"] as const;

export async function planOverview({ data, settings, kle, today, language, inSlices }: OverviewSource): Promise<PlanOverview> {
  const input = await inSlices(strategyInputSteps(data, settings, kle, today));
  const strategy = await inSlices(strategySteps(input));
  const areas = await inSlices(areaLines(strategy, today, language));
  const sources = planSources(input, strategy.areas);
  const ids = Object.keys(sources) as (keyof PlanFigures)[];
  const leftOut = await inSlices(
    leftOutSteps(
      data,
      ids.map((id) => sources[id]),
    ),
  );
  const registers = Object.values(data.registers);
  return {
    strategy,
    hasAreas: data.registers.caseAreas !== undefined,
    figures: planFigures(strategy),
    leftOutTexts: Object.fromEntries(ids.map((id, i) => [id, leftOutLine(leftOut[i]!, language)])) as PlanOverview["leftOutTexts"],
    timeline: timelineOf(input, strategy.areas, strategy.plan),
    areas,
    path: pathLines(strategy, language),
    gaps: strategyGaps(strategy.gaps, ASKED, language),
    procurements: procurementsIn(data),
    impact: createImpactService(input, strategy.areas, language),
    whatIf: createWhatIf(input, strategy),
    placeOf: (cell) => placeOf(cell, registers),
  };
}
