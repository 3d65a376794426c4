import { FACETS, type FacetId, type PictureFilter } from "./facets";
import type { DependencyNetwork, NetworkSystem } from "./network";

/**
 * Makes the test of a filter. A system with several values of a facet (it both sends and receives) is hidden when all of them
 * are; one without a value of a facet is never hidden by it.
 */
export function passes({ depth, hidden }: PictureFilter): (system: NetworkSystem) => boolean {
  const sets = FACETS.flatMap((facet) => {
    const values = hidden[facet] ?? [];
    return values.length === 0 ? [] : [[facet, new Set(values)] as const];
  });
  return (system) =>
    (depth === null || system.steps === null || system.steps <= depth) &&
    sets.every(([facet, values]) => {
      const own = system.facets[facet];
      return own.length === 0 || own.some((value) => !values.has(value));
    });
}

export interface FacetValue {
  readonly value: string;
  /** Systems with a way to KMD Sag that have it. */
  readonly count: number;
}

/** The values that systems with a way to KMD Sag have, by facet: `steps` in order, the others the most frequent first. */
export function facetValues(network: DependencyNetwork): Readonly<Record<FacetId, readonly FacetValue[]>> {
  const of = (facet: FacetId): FacetValue[] => {
    const counts = new Map<string, number>();
    for (const { steps, facets } of network.systems)
      if (steps !== null) for (const value of facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return facet === "steps"
      ? values.sort((a, b) => Number(a.value) - Number(b.value))
      : values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return { steps: of("steps"), type: of("type"), status: of("status"), direction: of("direction"), component: of("component") };
}
