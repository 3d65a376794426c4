import type { PictureFilter } from "./facets";
import { passes } from "./filter";
import type { DependencyNetwork } from "./network";

/** Systems by steps to KMD Sag, as the list beside the picture has them. */
export interface StepGroup {
  /** 1 for direct; null for systems for which no way has been seen. */
  readonly steps: number | null;
  /** Indices, in the register's order. */
  readonly systems: readonly number[];
}

/** The same systems as the picture's with all pages turned, grouped; those without a way come last, filtered alike. */
export function stepsList({ systems }: DependencyNetwork, filter: PictureFilter): readonly StepGroup[] {
  const allowed = passes(filter);
  const groups = new Map<number | null, number[]>();
  systems.forEach((system, index) => {
    if (!system.own || !allowed(system)) return;
    const group = groups.get(system.steps);
    if (group === undefined) groups.set(system.steps, [index]);
    else group.push(index);
  });
  return [...groups].map(([steps, list]) => ({ steps, systems: list })).sort((a, b) => (a.steps ?? Infinity) - (b.steps ?? Infinity));
}
