import type { Finding, Severity } from "../../../core/model/finding";
import type { RegisterId } from "../../../core/registers/register";
import type { Language } from "../../../core/text/language";
import { placeOf, textOf } from "./finding-text";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export interface FindingFilter {
  /** Severities that are hidden. */
  readonly hidden: ReadonlySet<Severity>;
  /** Null for all. */
  readonly register: RegisterId | null;
  readonly search: string;
}

export const NO_FILTER: FindingFilter = { hidden: new Set(), register: null, search: "" };

export interface FilteredFindings {
  readonly shown: readonly Finding[];
  /** Findings per severity that the other two filters let through, so that a switch tells what it would show. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Filters in the order in which the findings stand. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter, language: Language): FilteredFindings {
  const words = filter.search.trim().toLocaleLowerCase(language);
  const counts = { error: 0, warning: 0, info: 0 };
  const shown: Finding[] = [];
  for (const finding of findings) {
    if (filter.register !== null && finding.register !== filter.register) continue;
    if (words !== "" && !`${placeOf(finding)} ${textOf(finding, language).what}`.toLocaleLowerCase(language).includes(words)) continue;
    counts[finding.severity]++;
    if (!filter.hidden.has(finding.severity)) shown.push(finding);
  }
  return { shown, counts };
}

/** How many of the three kinds of filter are in use. */
export function activeFilters({ hidden, register, search }: FindingFilter): number {
  return (hidden.size > 0 ? 1 : 0) + (register !== null ? 1 : 0) + (search.trim() !== "" ? 1 : 0);
}
