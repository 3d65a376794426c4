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
 * Filters in one pass.
 * @param matches for each finding whether the search finds it; null when nothing is searched for.
 */
export function filterFindings({ findings, facets }: FindingIndex, filter: FindingFilter, matches: Uint8Array | null): FilteredFindings {
  const columns = FACETS.map((id) => {
    const { values, codes } = facets[id];
    return { codes, shows: values.map((value) => shows(filter, id, value)), counts: new Uint32Array(values.length) };
  });
  const shown = new Uint32Array(findings.length);
  let count = 0;
  for (let i = 0; i < findings.length; i++) {
    if (matches !== null && matches[i] === 0) continue;
    let refusedBy = -1;
    let refusals = 0;
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c]!;
      if (column.shows[column.codes[i]!] === true) continue;
      refusedBy = c;
      refusals++;
    }
    if (refusals > 1) continue;
    if (refusals === 0) {
      shown[count++] = i;
      for (const { codes, counts } of columns) counts[codes[i]!]!++;
    } else {
      const { codes, counts } = columns[refusedBy]!;
      counts[codes[i]!]!++;
    }
  }
  const counts = Object.fromEntries(FACETS.map((id, c) => [id, columns[c]!.counts])) as Record<FacetId, Uint32Array>;
  return { shown: shown.slice(0, count), counts };
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
