import type { Finding, Severity } from "../../../core/model/finding";
import type { AcceptedFinding } from "../../../core/acceptance/acceptance";
import { STATES } from "../../preferences/finding-filter";
import { REGISTERS } from "../../../core/registers";
import { RULES } from "../../../core/rules";
import { ownerAt, type Owners } from "../../../core/validate/owners";
import { sortFindings } from "../../../core/validate/sort-findings";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
/** What findings are told apart by, for filters and groups. */
export const FACETS = ["severity", "register", "rule", "owner", "state"] as const;
export type FacetId = (typeof FACETS)[number];

export interface Facet {
  /** In the order in which they are shown. An owner that is not named is "". */
  readonly values: readonly string[];
  /** For each finding the index of its value. */
  readonly codes: Uint32Array;
}

/** All findings of a validation by column, so that a filter over a hundred thousand only compares numbers. */
export interface FindingIndex {
  /** Open ones and those set aside, in the order of `sortFindings`. */
  readonly findings: readonly Finding[];
  readonly facets: Readonly<Record<FacetId, Facet>>;
  /** What is known of those set aside. */
  readonly aside: ReadonlyMap<Finding, AcceptedFinding>;
}

export interface Indexed {
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly owners: Owners;
}

export function indexFindings({ findings: open, accepted, owners }: Indexed): FindingIndex {
  const aside = new Map(accepted.map((entry) => [entry.finding, entry]));
  const findings = aside.size === 0 ? open : [...open, ...aside.keys()];
  if (findings !== open) sortFindings(findings as Finding[]);
  const facet = (values: readonly string[], codeOf: (finding: Finding) => number): Facet => ({
    values,
    codes: Uint32Array.from(findings, codeOf),
  });
  const named = (values: readonly string[], keyOf: (finding: Finding) => string): Facet => {
    const codes = new Map(values.map((value, i) => [value, i]));
    return facet(values, (finding) => codes.get(keyOf(finding)) ?? 0);
  };
  const alphabetical = owners.names.map((_, code) => code).sort((a, b) => compareOwners(owners.names[a]!, owners.names[b]!));
  const place = new Map(alphabetical.map((code, i) => [code, i]));
  return {
    findings,
    aside,
    facets: {
      severity: named(SEVERITIES, ({ severity }) => severity),
      register: named(
        REGISTERS.map(({ id }) => id),
        ({ register }) => register,
      ),
      rule: named(
        RULES.map(({ id }) => id),
        ({ rule }) => rule,
      ),
      owner: facet(
        alphabetical.map((code) => owners.names[code]!),
        ({ register, row }) => place.get(ownerAt(owners, register, row)) ?? 0,
      ),
      state: facet(STATES, (finding) => (aside.has(finding) ? 1 : 0)),
    },
  };
}

const DANISH = new Intl.Collator("da", { numeric: true });

/** Alphabetical as Danes have it; what nobody owns last. */
function compareOwners(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  return DANISH.compare(a, b);
}
