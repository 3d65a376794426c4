import { cellsIn, cellsOf, type FigureSource, recordsOf } from "../figures/figure-source";
import type { Area } from "./area";
import { costRows } from "./cost";
import type { PlanFigures } from "./plan-figures";
import type { StrategyInput } from "./strategy";
import { kmdRows } from "./wave-plan";

/** Which systems depend on KMD Sag. */
export const DEPENDENCY_SOURCE: FigureSource = [
  ...cellsOf("systems", "systemId", "systemName", "integratesKmdSag"),
  ...cellsOf("interfaces", "sender", "receiver", "component", "horizon", "decision"),
];

/** Which systems meet the conditions for showing in SAPA. */
export const READINESS_SOURCE: FigureSource = [
  ...cellsOf("systems", "systemId", "systemName", "wantedInSapa", "caseBearing", "kleMainGroups"),
  ...cellsOf("interfaces", "sender", "receiver", "component", "horizon", "decision", "data"),
];

/** Whether an area can move, and when. */
export const AREA_DATES_SOURCE: FigureSource = [
  ...cellsOf("caseAreas", "status", "route", "targetSystem", "startDate", "endDate", "kle", "discardDecision", "archiveVersion"),
  ...READINESS_SOURCE,
  ...cellsOf("systems", "status"),
  ...cellsOf("interfaces", "goLive"),
  ...cellsOf("procurements", "status", "system", "contractStart"),
];

/** What is advised for an area, compared with what is decided. */
export const ADVICE_SOURCE: FigureSource = [
  ...cellsOf("caseAreas", "status", "route", "targetSystem", "kle", "openCases", "closedCases", "manualCases"),
  ...READINESS_SOURCE,
  ...cellsOf("systems", "status", "systemType"),
  ...cellsOf("interfaces", "goLive"),
  ...cellsOf("cases", "kle", "facet", "caseStatus", "retentionCode", "retentionYear", "created", "udkList"),
];

type Names = Pick<StrategyInput, "data" | "resolve">;

/** When KMD Sag's own contract ends: its rows alone. */
export function deadlineSource(input: Names): FigureSource {
  return [...cellsOf("systems", "systemId", "systemName"), ...cellsIn("systems", kmdRows(input), "contractEnd")];
}

/** The last day to terminate KMD Sag. */
export function noticeSource(input: Names): FigureSource {
  return [...deadlineSource(input), ...cellsIn("systems", kmdRows(input), "noticeMonths", "contractTerminated")];
}

/** The cost of a month of delay: the prices of the systems that are counted, and what says which these are. */
export function costSource(input: Names & Pick<StrategyInput, "dependencies">, areas: readonly Area[]): FigureSource {
  return [
    ...DEPENDENCY_SOURCE,
    ...cellsOf("systems", "status"),
    ...cellsOf("caseAreas", "currentSystem", "status"),
    ...cellsIn("systems", costRows(input, areas), "yearlyCost"),
  ];
}

/** What each figure of the plan is computed from. */
export function planSources(input: StrategyInput, areas: readonly Area[]): Readonly<Record<keyof PlanFigures, FigureSource>> {
  const deadline = deadlineSource(input);
  return {
    areas: recordsOf("caseAreas"),
    moved: cellsOf("caseAreas", "status"),
    planned: AREA_DATES_SOURCE,
    unplanned: AREA_DATES_SOURCE,
    late: [...AREA_DATES_SOURCE, ...deadline],
    finish: AREA_DATES_SOURCE,
    earliest: AREA_DATES_SOURCE,
    deadline,
    slack: [...AREA_DATES_SOURCE, ...deadline],
    costPerMonth: costSource(input, areas),
  };
}
