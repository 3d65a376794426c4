import type { Severity } from "../../../core/model/finding";
import { NO_FILTER, type FindingFilter } from "../../preferences/finding-filter";
import { FACETS, type FacetId, type FindingIndex } from "../../../core/validate/finding-index";

export interface FilteredFindings {
  /** Indexes into `FindingIndex.findings`, in its order. */
  readonly shown: Uint32Array;
  /** For each value of a facet the findings that all other filters let through: what choosing it would show. */
  readonly counts: Readonly<Record<FacetId, Uint32Array>>;
}

/** True for values of a facet that the filter shows. */
function shows(filter: FindingFilter, facet: FacetId, value: string): boolean {
  if (facet === "severity") return !filter.hidden.includes(value as Severity);
  return filter[facet] === null || filter[facet] === value;
}

/**
 * Filters column by column, in loops that do one thing each: the browser's compiler is through with such a loop before a hundred thousand
 * findings are.
 * @param matches for each finding whether the search finds it; null when nothing is searched for.
 */
export function filterFindings({ findings, facets }: FindingIndex, filter: FindingFilter, matches: Uint8Array | null): FilteredFindings {
  // A bit for each facet that hides the finding.
  const hiddenBy = new Uint8Array(findings.length);
  FACETS.forEach((id, at) => {
    const { values, codes } = facets[id];
    const bits = Uint8Array.from(values, (value) => (shows(filter, id, value) ? 0 : 1 << at));
    if (bits.some((bit) => bit !== 0)) addBits(hiddenBy, codes, bits);
  });
  if (matches !== null) addBits(hiddenBy, matches, Uint8Array.of(UNFOUND, 0));
  const counts = Object.fromEntries(
    FACETS.map((id, at) => [id, countValues(hiddenBy, 1 << at, facets[id].codes, facets[id].values.length)]),
  ) as Record<FacetId, Uint32Array>;
  return { shown: shownOf(hiddenBy), counts };
}

/** The bit after those of the facets. */
const UNFOUND = 1 << FACETS.length;

function addBits(into: Uint8Array, codes: Uint32Array | Uint8Array, bits: Uint8Array): void {
  for (let i = 0; i < into.length; i++) into[i] = into[i]! | bits[codes[i]!]!;
}

/** Of findings that nothing but `own` hides. */
function countValues(hiddenBy: Uint8Array, own: number, codes: Uint32Array, values: number): Uint32Array {
  const counts = new Uint32Array(values);
  for (let i = 0; i < codes.length; i++) if ((hiddenBy[i]! & ~own) === 0) counts[codes[i]!]!++;
  return counts;
}

function shownOf(hiddenBy: Uint8Array): Uint32Array {
  const shown = new Uint32Array(hiddenBy.length);
  let count = 0;
  for (let i = 0; i < hiddenBy.length; i++) if (hiddenBy[i] === 0) shown[count++] = i;
  return shown.slice(0, count);
}

/** The filter without what hides one finding. `found`: whether the search finds it. */
export function revealing({ facets }: FindingIndex, filter: FindingFilter, i: number, found: boolean): FindingFilter {
  const hidden = FACETS.filter((id) => !shows(filter, id, facets[id].values[facets[id].codes[i]!]!));
  const severity = facets.severity.values[facets.severity.codes[i]!];
  return {
    ...filter,
    ...(hidden.includes("severity") ? { hidden: filter.hidden.filter((value) => value !== severity) } : {}),
    ...Object.fromEntries(hidden.filter((id) => id !== "severity").map((id) => [id, null])),
    ...(found ? {} : { search: "" }),
  };
}

/** How many kinds of filter are in use. */
export function activeFilters(filter: FindingFilter): number {
  const { hidden, register, rule, owner, state, search } = filter;
  return [hidden.length > 0, register !== null, rule !== null, owner !== null, state !== NO_FILTER.state, search.trim() !== ""].filter(
    Boolean,
  ).length;
}
