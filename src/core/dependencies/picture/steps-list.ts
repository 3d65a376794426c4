import type { PictureFilter } from "./facets";
import { passes } from "./filter";
import type { DependencyNetwork } from "./network";

/** Systems by steps to KMD Sag, as the list beside the picture has them. */
export interface StepGroup {
  /** 1 for direct; null for systems for which no way has been seen. */
  readonly steps: number | null;
  /** Of those without a way: whether it is unknown that there is none. */
  readonly uncertain: boolean;
  /** Indices, in the register's order. */
  readonly systems: readonly number[];
}

/** The same systems as the picture's with all pages turned, grouped; those of which it is unknown come next, those without a way last, filtered alike. */
export function stepsList({ systems }: DependencyNetwork, filter: PictureFilter): readonly StepGroup[] {
  const allowed = passes(filter);
  const groups = new Map<string, { steps: number | null; uncertain: boolean; systems: number[] }>();
  systems.forEach((system, index) => {
    if (!system.own || !allowed(system)) return;
    const { steps, uncertain } = system;
    const key = `${steps} ${uncertain}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { steps, uncertain, systems: [index] });
    else group.systems.push(index);
  });
  return [...groups.values()].sort((a, b) => (a.steps ?? Infinity) - (b.steps ?? Infinity) || Number(b.uncertain) - Number(a.uncertain));
}
