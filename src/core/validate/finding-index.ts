import type { AcceptedFinding } from "../acceptance/acceptance";
import { STATES } from "../acceptance/finding-state";
import { SEVERITIES, type Finding } from "../model/finding";
import { finish, type Steps } from "../model/steps";
import { REGISTERS } from "../registers";
import { RULES } from "../rules";
import { deadlineOf, URGENCIES, urgencyOf } from "./deadlines";
import { kindSteps, type FindingKinds } from "./finding-kinds";
import { ownerAt, type Owners } from "./owners";
import { mergeSteps, sortFindings } from "./sort-findings";

/** The facets of findings, for filters and groups. */
export const FACETS = ["severity", "register", "rule", "owner", "state"] as const;
export type FacetId = (typeof FACETS)[number];

interface Facet {
  /** In the order in which they are shown. An owner that is not named is "". */
  readonly values: readonly string[];
  /** For each finding the index of its value. */
  readonly codes: Uint32Array;
}

/** All findings of a validation by column, so that a filter over a hundred thousand only compares numbers. */
export interface FindingIndex {
  /** Open and accepted ones, in the order of `sortFindings`. */
  readonly findings: readonly Finding[];
  readonly facets: Readonly<Record<FacetId, Facet>>;
  readonly kinds: FindingKinds;
  /** For each finding how urgent it is, 0 the most. */
  readonly urgency: Uint8Array;
  /** For each kind that of its most urgent finding, and which is its first. */
  readonly kindUrgency: Uint8Array;
  readonly kindFirst: Uint32Array;
  /** The day of the check, as a serial of the 1900 system. */
  readonly today: number;
  /** Details of the accepted ones. */
  readonly acceptedFindings: ReadonlyMap<Finding, AcceptedFinding>;
}

export interface Indexed {
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly owners: Owners;
  /** The day of the check, as a serial of the 1900 system: how urgent a finding is follows from it. */
  readonly today: number;
}

/** Each validation is indexed once: the task that makes it does so in chunks, and a view that shows it uses the cached index. */
const made = new WeakMap<readonly Finding[], Indexed & { readonly index: FindingIndex }>();

const FINDINGS_PER_STEP = 5_000;

/** The index of a validation; made at once where there is none yet. */
export function indexFindings(indexed: Indexed): FindingIndex {
  return finish(findingIndexSteps(indexed));
}

export function* findingIndexSteps({ findings, accepted, owners, today }: Indexed): Steps<FindingIndex> {
  const known = made.get(findings);
  if (known !== undefined && known.accepted === accepted && known.owners === owners && known.today === today) return known.index;
  const index = yield* makeIndex({ findings, accepted, owners, today });
  made.set(findings, { findings, accepted, owners, today, index });
  return index;
}

function* makeIndex({ findings: open, accepted, owners, today }: Indexed): Steps<FindingIndex> {
  const acceptedFindings = new Map(accepted.map((entry) => [entry.finding, entry]));
  const acceptedInOrder = [...acceptedFindings.keys()];
  sortFindings(acceptedInOrder);
  const findings = acceptedFindings.size === 0 ? open : yield* mergeSteps(open, acceptedInOrder);
  const facets = {
    severity: facetOf(SEVERITIES, findings.length),
    register: facetOf(
      REGISTERS.map(({ id }) => id),
      findings.length,
    ),
    rule: facetOf(
      RULES.map(({ id }) => id),
      findings.length,
    ),
    owner: facetOf(ownersInOrder(owners), findings.length),
    state: facetOf(STATES, findings.length),
  };
  const codes = {
    severity: codesOf(facets.severity),
    register: codesOf(facets.register),
    rule: codesOf(facets.rule),
    owner: codesOf(facets.owner),
  };
  const urgency = new Uint8Array(findings.length);
  const ownerCodes = owners.names.map((name) => codes.owner.get(name) ?? 0);
  for (let i = 0; i < findings.length; i++) {
    if (i % FINDINGS_PER_STEP === 0) yield;
    const finding = findings[i]!;
    const { severity, register, rule, row, part } = finding;
    const before = findings[i - 1];
    facets.severity.codes[i] = codes.severity.get(severity) ?? 0;
    facets.register.codes[i] = codes.register.get(register) ?? 0;
    facets.rule.codes[i] = codes.rule.get(rule) ?? 0;
    facets.owner.codes[i] =
      before?.row === row && before.part === part && before.register === register
        ? facets.owner.codes[i - 1]!
        : (ownerCodes[ownerAt(owners, register, finding)] ?? 0);
    facets.state.codes[i] = acceptedFindings.has(finding) ? 1 : 0;
    urgency[i] = urgencyOf(severity, deadlineOf(finding), today);
  }
  const kinds = yield* kindSteps(findings);
  return { findings, acceptedFindings, facets, kinds, urgency, ...urgencyOfKinds(kinds, urgency), today };
}

function urgencyOfKinds({ kinds, codes }: FindingKinds, urgency: Uint8Array): Pick<FindingIndex, "kindUrgency" | "kindFirst"> {
  const kindUrgency = new Uint8Array(kinds.length).fill(URGENCIES);
  const kindFirst = new Uint32Array(kinds.length);
  for (let i = codes.length - 1; i >= 0; i--) {
    const kind = codes[i]!;
    kindFirst[kind] = i;
    kindUrgency[kind] = Math.min(kindUrgency[kind]!, urgency[i]!);
  }
  return { kindUrgency, kindFirst };
}

const facetOf = (values: readonly string[], count: number): Facet => ({ values, codes: new Uint32Array(count) });
const codesOf = ({ values }: Facet): ReadonlyMap<string, number> => new Map(values.map((value, i) => [value, i]));

const DANISH = new Intl.Collator("da", { numeric: true });

/** Alphabetical as Danes have it; findings without an owner last. */
function ownersInOrder({ names }: Owners): string[] {
  return [...names].sort((a, b) => (a === "" || b === "" ? Number(a === "") - Number(b === "") : DANISH.compare(a, b)));
}
