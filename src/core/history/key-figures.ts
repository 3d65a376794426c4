import type { Severity } from "../model/finding";
import { chosenActions, NO_ACTION } from "../cleanup/chosen";
import { UNDECIDED_ROUTE } from "../strategy/area";
import { readAreas } from "../strategy/read-areas";
import { judgeReadiness } from "../strategy/readiness";
import type { StrategyInput } from "../strategy/strategy";

/** Figures that a run is remembered by, in the order in which they are shown; `good`: which way is the better one. */
export const KEY_FIGURES = [
  { id: "errors", good: "fewer" },
  { id: "warnings", good: "fewer" },
  { id: "infos", good: "fewer" },
  { id: "accepted", good: undefined },
  { id: "notJudged", good: "fewer" },
  { id: "direct", good: "fewer" },
  { id: "indirect", good: "fewer" },
  { id: "systemsReady", good: "more" },
  { id: "systemsPlanned", good: undefined },
  { id: "systemsLacking", good: "fewer" },
  { id: "areas", good: undefined },
  { id: "areasUndecided", good: "fewer" },
  { id: "areasMoved", good: "more" },
  { id: "cases", good: "fewer" },
  { id: "casesWithoutAction", good: "fewer" },
] as const;
export type KeyFigureId = (typeof KEY_FIGURES)[number]["id"];
export type KeyFigures = Readonly<Partial<Record<KeyFigureId, number>>>;

export interface KeyFigureInput {
  readonly strategy: StrategyInput;
  readonly findings: readonly { readonly severity: Severity }[];
  /** Findings accepted with a reason. */
  readonly accepted: number;
  /** Rules that could not be evaluated. */
  readonly notJudged: number;
}

/** The figures of a run. One whose register or column is missing is absent: it is not 0. */
export function keyFigures({ strategy, findings, accepted, notJudged }: KeyFigureInput): KeyFigures {
  const { data, resolve, dependencies } = strategy;
  const { systems, caseAreas, cases } = data.registers;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const areas = caseAreas === undefined ? [] : readAreas(caseAreas, resolve, data.date1904);
  const readiness = judgeReadiness(strategy, areas);
  const ready = (state: (typeof readiness)[number]["state"]): number => readiness.filter((system) => system.state === state).length;
  const actions = cases === undefined ? undefined : chosenActions(cases);
  return {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    accepted,
    notJudged,
    ...(systems === undefined
      ? {}
      : {
          direct: dependencies.systems.filter(({ kind }) => kind === "direct").length,
          indirect: dependencies.systems.filter(({ kind }) => kind === "indirect").length,
          systemsReady: ready("ready"),
          systemsPlanned: ready("planned"),
          systemsLacking: ready("lacking") + ready("unknown"),
        }),
    ...(caseAreas === undefined
      ? {}
      : {
          areas: areas.length,
          ...(caseAreas.columns.route === undefined
            ? {}
            : { areasUndecided: areas.filter(({ route, out }) => !out && (route === undefined || route === UNDECIDED_ROUTE)).length }),
          ...(caseAreas.columns.status === undefined ? {} : { areasMoved: areas.filter(({ status }) => status === "Flyttet").length }),
        }),
    ...(cases === undefined
      ? {}
      : {
          cases: cases.rowCount,
          ...(actions === undefined
            ? {}
            : { casesWithoutAction: actions.reduce((sum: number, action) => sum + Number(action === NO_ACTION), 0) }),
        }),
  };
}
