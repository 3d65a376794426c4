import { registerIn } from "../registers/workbook-data";
import { areaCases, discardableAreas } from "./area-cases";
import { createDiscardHolds } from "./discard-holds";
import { adviseAreas } from "./area-advice";
import type { Steps } from "../model/steps";
import { findBlockers } from "./blockers";
import { delayCost } from "./cost";
import { createHolds, type HoldsOf } from "./holds";
import { chosenScenario, type ScenarioOf } from "./move-scenario";
import { MOVE_SCENARIOS } from "./scenario-kinds";
import { agreementsToEnd, lastNotices } from "./notices";
import { readAreas } from "./read-areas";
import { judgeReadiness } from "./readiness";
import { findRisks, nextDecisions } from "./risks";
import type { Gap, ScenarioPlan, Strategy, StrategyInput, WavePlan } from "./strategy";
import { planWaves } from "./wave-plan";

/** The columns that each answer depends on; a missing column makes it smaller than the truth. */
const NEEDED = {
  systems: [
    "systemName",
    "systemType",
    "caseBearing",
    "kleMainGroups",
    "wantedInSapa",
    "contractEnd",
    "noticeMonths",
    "yearlyCost",
    "status",
  ],
  interfaces: ["sender", "receiver", "component", "horizon", "decision", "goLive"],
  caseAreas: ["areaName", "kle", "route", "targetSystem", "currentSystem", "openCases", "closedCases", "startDate", "endDate", "status"],
} as const;

/** Works out the strategies of the exit from the registers. Pure: the same input gives the same answer. */
export function* strategySteps(input: StrategyInput): Steps<Strategy> {
  const { caseAreas } = input.data.registers;
  const areas = caseAreas === undefined ? [] : readAreas(caseAreas, input.resolve, input.data.date1904);
  yield;
  const readiness = judgeReadiness(input, areas);
  yield;
  const cases = yield* areaCases(input, areas);
  const chosen = chosenScenario(input.settings);
  const discardHolds = createDiscardHolds(input, cases);
  const holdsIn = (scenarioOf: ScenarioOf): HoldsOf => createHolds(input, readiness, discardHolds, scenarioOf);
  const holdsOf = holdsIn(chosen);
  yield;
  const notices = lastNotices(input, areas);
  yield;
  const planned = (holds: HoldsOf, scenarioOf: ScenarioOf): WavePlan =>
    planWaves(input, areas, { holdsOf: holds, scenarioOf, readiness }, notices);
  const plan = planned(holdsOf, chosen);
  yield;
  const scenarios: ScenarioPlan[] = [];
  for (const scenario of MOVE_SCENARIOS) {
    scenarios.push({
      scenario,
      plan: planned(
        holdsIn(() => scenario),
        () => scenario,
      ),
    });
    yield;
  }
  const blockers = findBlockers(input);
  yield;
  const advice = yield* adviseAreas(input, areas, readiness, holdsOf, discardableAreas(areas, cases));
  yield;
  const agreements = agreementsToEnd(input, plan);
  yield;
  const risks = findRisks(input, plan, areas, notices, blockers);
  yield;
  const decisions = nextDecisions(input, plan, areas, notices);
  yield;
  return {
    areas,
    readiness,
    advice,
    plan,
    scenarios,
    notices,
    agreements,
    blockers,
    risks,
    decisions,
    cost: delayCost(input, areas),
    gaps: findGaps(input),
  };
}

function findGaps({ data }: StrategyInput): Gap[] {
  return (Object.keys(NEEDED) as (keyof typeof NEEDED)[]).flatMap((register): Gap[] => {
    const found = registerIn(data, register);
    if (found === undefined || (register === "interfaces" && found.rowCount === 0)) return [{ register }];
    return NEEDED[register].filter((column) => found.columns[column] === undefined).map((column) => ({ register, column }));
  });
}
