import { adviseAreas } from "./area-advice";
import { findBlockers } from "./blockers";
import { delayCost } from "./cost";
import { createHolds } from "./holds";
import { agreementsToEnd, lastNotices } from "./notices";
import { readAreas } from "./read-areas";
import { judgeReadiness } from "./readiness";
import { findRisks, nextDecisions } from "./risks";
import type { Gap, Strategy, StrategyInput } from "./strategy";
import { planWaves } from "./wave-plan";

/** What each answer rests on; a column that is missing makes it smaller than the truth. */
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
export function buildStrategy(input: StrategyInput): Strategy {
  const { caseAreas } = input.data.registers;
  const areas = caseAreas === undefined ? [] : readAreas(caseAreas, input.resolve, input.data.date1904);
  const readiness = judgeReadiness(input, areas);
  const holdsOf = createHolds(input, readiness);
  const notices = lastNotices(input, areas);
  const plan = planWaves(input, areas, holdsOf, notices);
  const blockers = findBlockers(input);
  return {
    areas,
    readiness,
    advice: adviseAreas(input, areas, readiness, holdsOf),
    plan,
    notices,
    agreements: agreementsToEnd(input, plan),
    blockers,
    risks: findRisks(input, plan, areas, notices, blockers),
    decisions: nextDecisions(input, plan, areas, notices),
    cost: delayCost(input, areas),
    gaps: findGaps(input),
  };
}

function findGaps({ data }: StrategyInput): Gap[] {
  return (Object.keys(NEEDED) as (keyof typeof NEEDED)[]).flatMap((register): Gap[] => {
    const found = data.registers[register];
    if (found === undefined) return [{ register }];
    return NEEDED[register].filter((column) => found.columns[column] === undefined).map((column) => ({ register, column }));
  });
}
