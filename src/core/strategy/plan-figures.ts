import type { Strategy } from "./strategy";

/** How far the exit is, in numbers. Days are serial days of the 1900 system. */
export interface PlanFigures {
  readonly areas: number;
  readonly moved: number;
  /** With dates, on the move or closed where they are. */
  readonly planned: number;
  readonly unplanned: number;
  /** Areas that are out only after the deadline. */
  readonly late: number;
  /** When the last area is out; undefined where one of them can't be dated. */
  readonly finish: number | undefined;
  /** The same of the areas that can be dated; the exit is not over before. */
  readonly earliest: number | undefined;
  readonly deadline: number | undefined;
  /** Days from the finish, or the earliest, to the deadline, negative when it is too late; undefined where none of them is known. */
  readonly slack: number | undefined;
  /** Kroner. */
  readonly costPerMonth: number | undefined;
}

export function planFigures({ plan, cost }: Strategy): PlanFigures {
  const count = (test: (state: string) => boolean): number => plan.areas.filter(({ state }) => test(state)).length;
  const { finish, earliest, deadline } = plan;
  return {
    areas: plan.areas.length,
    moved: count((state) => state === "moved"),
    planned: count((state) => state === "planned" || state === "stays"),
    unplanned: count((state) => state === "unplanned"),
    late: plan.areas.filter(({ afterDeadline }) => afterDeadline).length,
    finish,
    earliest,
    deadline,
    slack: earliest === undefined || deadline === undefined ? undefined : deadline - earliest,
    costPerMonth: cost.perMonth,
  };
}
