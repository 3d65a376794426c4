import type { Settings } from "../settings/settings";
import { type CleanupAction, CLEANUP_ACTIONS } from "../registers/cleanup-action";

/** The assumptions that the municipality computes with; all of it is settings. */
export interface EffortAssumptions {
  /** Minutes that a caseworker needs for one case, by action. */
  readonly minutes: Readonly<Record<CleanupAction, number>>;
  /** Kroner an hour. */
  readonly hourlyRate: number;
  /** Kroner for having the supplier convert the cases that move, whatever their number; undefined where no offer is known. */
  readonly conversionPrice: number | undefined;
}

/** The assumptions among the settings. */
export function assumptionsOf({ minutes, hourlyRate, conversionPrice }: Settings): EffortAssumptions {
  return { minutes, hourlyRate, conversionPrice: conversionPrice ?? undefined };
}

interface ActionEffort {
  readonly action: CleanupAction;
  readonly cases: number;
  readonly minutes: number;
  readonly kroner: number;
}

/** Moving by hand against machine conversion, by volume. KOMBIT: conversion can always be ordered, the volume decides whether it pays. */
interface MoveChoice {
  readonly cases: number;
  readonly byHand: number;
  readonly byMachine: number | undefined;
  /** The number of cases from which conversion is cheaper; undefined where no price is known or moving by hand costs nothing. */
  readonly breakEven: number | undefined;
  /** Undefined where there is nothing to compare. */
  readonly cheaper: "hand" | "machine" | "same" | undefined;
}

export interface Effort {
  readonly actions: readonly ActionEffort[];
  readonly minutes: number;
  readonly kroner: number;
  readonly move: MoveChoice;
  /** Closed cases that move all at once, with KMD's extract: nobody works on them one by one, and no minutes are computed. */
  readonly together: number;
}

/**
 * The cost of the advised (or chosen) actions in time and money. Kroner are rounded at the end of each line, so that lines and sums agree.
 * @param together how many of the cases that move are closed ones.
 */
export function estimateEffort(
  cases: Readonly<Partial<Record<CleanupAction, number>>>,
  assumptions: EffortAssumptions,
  together = 0,
): Effort {
  const actions = CLEANUP_ACTIONS.map((action): ActionEffort => {
    const count = cases[action] ?? 0;
    const byHand = action === "Flyt" ? count - together : count;
    const minutes = byHand * assumptions.minutes[action];
    return { action, cases: count, minutes, kroner: toKroner(minutes, assumptions) };
  });
  return {
    actions,
    minutes: actions.reduce((sum, { minutes }) => sum + minutes, 0),
    kroner: actions.reduce((sum, { kroner }) => sum + kroner, 0),
    move: chooseMove((cases.Flyt ?? 0) - together, assumptions),
    together,
  };
}

function chooseMove(cases: number, assumptions: EffortAssumptions): MoveChoice {
  const byHand = toKroner(cases * assumptions.minutes.Flyt, assumptions);
  const byMachine = assumptions.conversionPrice;
  // In whole numbers, sixtieths of a krone: a fraction that is a hair too small would put the break-even one case too low.
  const each = assumptions.minutes.Flyt * assumptions.hourlyRate;
  return {
    cases,
    byHand,
    byMachine,
    breakEven: byMachine === undefined || each === 0 ? undefined : Math.floor((byMachine * 60) / each) + 1,
    cheaper: byMachine === undefined ? undefined : byHand < byMachine ? "hand" : byHand > byMachine ? "machine" : "same",
  };
}

function toKroner(minutes: number, { hourlyRate }: EffortAssumptions): number {
  return Math.round((minutes / 60) * hourlyRate);
}
