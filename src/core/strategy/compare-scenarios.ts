import type { MoveScenario } from "./scenario-kinds";
import type { Strategy, WavePlan } from "./strategy";

/** One plan in figures, to be set beside others. */
export interface ScenarioFigures {
  /** Undefined for the plan as it is chosen. */
  readonly scenario: MoveScenario | undefined;
  readonly finish: number | undefined;
  /** When the last of the areas that can be dated is out. */
  readonly earliest: number | undefined;
  /** Areas with a place on the calendar, those without, and those that end after KMD Sag's contract. */
  readonly planned: number;
  readonly unplanned: number;
  readonly late: number;
  readonly waves: number;
  /** Areas whose cases are seen neither in KMD Sag nor in SAPA for a time, and those of which nobody knows how long. */
  readonly unseen: number;
  readonly unseenOpen: number;
  /** Days of these together, where they are known. */
  readonly unseenDays: number;
  /** Kroner more than the chosen plan, by the days between the two finishes, or between what can be dated; undefined where one of them or the price is not known. */
  readonly costDifference: number | undefined;
  /** The first step of what decides the end. */
  readonly first: WavePlan["criticalPath"][number] | undefined;
}

const DAYS_PER_MONTH = 365.25 / 12;

/** The last days of two plans: the finishes, or where one of them is not known what is dated in both, so that like is compared with like. */
export function lastDays(before: WavePlan, after: WavePlan): { readonly before: number | undefined; readonly after: number | undefined } {
  return before.finish === undefined || after.finish === undefined
    ? { before: before.earliest, after: after.earliest }
    : { before: before.finish, after: after.finish };
}

/** Kroner for the days between two finishes; undefined where either or the price is not known. */
export function costOfDelay(
  { before, after }: { readonly before: number | undefined; readonly after: number | undefined },
  perMonth: number | undefined,
): number | undefined {
  if (before === undefined || after === undefined || perMonth === undefined) return undefined;
  return Math.round(((after - before) / DAYS_PER_MONTH) * perMonth);
}

/** The chosen plan, then the three scenarios. */
export function compareScenarios({ plan, scenarios, cost }: Pick<Strategy, "plan" | "scenarios" | "cost">): ScenarioFigures[] {
  const figures = (of: WavePlan, scenario: MoveScenario | undefined): ScenarioFigures => {
    const places = of.areas.filter(({ state }) => state !== "moved");
    const unseen = places.flatMap((place) => place.unseen ?? []);
    return {
      scenario,
      finish: of.finish,
      earliest: of.earliest,
      planned: places.filter(({ state }) => state !== "unplanned").length,
      unplanned: places.filter(({ state }) => state === "unplanned").length,
      late: places.filter(({ afterDeadline }) => afterDeadline).length,
      waves: of.waves.length,
      unseen: unseen.length,
      unseenOpen: unseen.filter(({ until }) => until === undefined).length,
      unseenDays: unseen.reduce((sum, { from, until }) => sum + (until === undefined ? 0 : until - from), 0),
      costDifference: costOfDelay(lastDays(plan, of), cost.perMonth),
      first: of.criticalPath[0],
    };
  };
  return [figures(plan, undefined), ...scenarios.map(({ scenario, plan: of }) => figures(of, scenario))];
}
