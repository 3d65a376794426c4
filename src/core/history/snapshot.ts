import { objectOf } from "../acceptance/fingerprint";
import { saltedDigest, type Salt } from "../model/digest";
import type { Finding } from "../model/finding";
import type { WorkbookData } from "../registers/workbook-data";
import { type Steps } from "../model/steps";

/** Hexadecimal digits of a finding's key: 40 bits, so that two of 20,000 findings meet once in 5,000 runs. */
const KEY_DIGITS = 10;
/** Runs with more findings than this keep their counts only; their keys would be a large part of the workbook. */
export const MOST_KEYS = 20_000;
/** Days that are remembered, by their last run; the newest runs with keys, the others with figures. */
export const MOST_RUNS = 24;

/** One run, stored briefly: no cell values, only hashed keys. */
export interface RunSnapshot {
  /** Local time, `åååå-mm-dd tt:mm`. */
  readonly at: string;
  readonly ruleSet: string;
  /** Key figures by id. */
  readonly figures: Readonly<Record<string, number>>;
  /** Open findings by rule. */
  readonly counts: Readonly<Record<string, number>>;
  /** Keys of the open findings by rule, each `KEY_DIGITS` long, sorted and joined. Absent for large runs and older ones. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Of the keys. Absent in runs of versions before 2027, whose keys are hashed without one. */
  readonly salt?: Salt;
  /** Rules that could not be evaluated: what they found before is not fixed. Absent for older runs. */
  readonly unjudged?: readonly string[];
}

/** The key of a finding that survives sorting, moving and changed wording: register, rule, column and object. */
function keyOf(finding: Finding, data: WorkbookData, salt: Salt | undefined): string {
  const object = objectOf(finding, data, salt) ?? `${finding.sheet} ${finding.row}`;
  const text = JSON.stringify([finding.register, finding.rule, finding.columnKey, object]);
  return saltedDigest(text, KEY_DIGITS, salt);
}

export interface SnapshotOf {
  readonly findings: readonly Finding[];
  readonly data: WorkbookData;
  readonly figures: Readonly<Record<string, number>>;
  readonly unjudged: readonly string[];
}

/** A key is a hash, some 30 µs. */
const KEYS_PER_STEP = 200;

/** The run in brief. @param salt that of the run it is to be compared with, so that equal findings have equal keys. */
export function* snapshotSteps(run: SnapshotOf, at: string, ruleSet: string, salt: Salt | undefined): Steps<RunSnapshot> {
  const byRule = new Map<string, string[]>();
  const large = run.findings.length > MOST_KEYS;
  const counts: Record<string, number> = {};
  for (const [i, finding] of run.findings.entries()) {
    if (i % KEYS_PER_STEP === 0) yield;
    counts[finding.rule] = (counts[finding.rule] ?? 0) + 1;
    if (large) continue;
    const keys = byRule.get(finding.rule);
    const key = keyOf(finding, run.data, salt);
    if (keys === undefined) byRule.set(finding.rule, [key]);
    else keys.push(key);
  }
  const keys = Object.fromEntries([...byRule].map(([rule, own]) => [rule, own.sort().join("")]));
  return {
    at,
    ruleSet,
    figures: { ...run.figures },
    counts,
    ...(large ? {} : { keys, ...(salt === undefined ? {} : { salt }) }),
    unjudged: [...run.unjudged].sort(),
  };
}

/**
 * The run to compare a run at `at` with: the last of an earlier day, since work is reported by the day; on the first day the first run of
 * it.
 */
export function runBefore(runs: readonly RunSnapshot[], at: string): RunSnapshot | undefined {
  const earlier = runs.filter((run) => dayOf(run) !== dayOf({ at }));
  return earlier.at(-1) ?? runs[0];
}

/**
 * The runs with one more: of each day the last one, and of the first day the first one too while it is what others are compared with.
 * Only the newest and that one have keys. The same runs where the latest says what the last of its day said.
 */
export function withRun(runs: readonly RunSnapshot[], latest: RunSnapshot): readonly RunSnapshot[] {
  const last = runs.at(-1);
  if (last !== undefined && dayOf(last) === dayOf(latest) && saysTheSame(last, latest)) return runs;
  const base = runBefore(runs, latest.at);
  const days = new Map(runs.map((run) => [dayOf(run), run]));
  days.delete(dayOf(latest));
  const earlier = days.size === 0 && base !== undefined ? [base] : [...days.values()].slice(-(MOST_RUNS - 1));
  const brief = earlier.map((run) => (run === base ? run : { at: run.at, ruleSet: run.ruleSet, figures: run.figures, counts: run.counts }));
  return [...brief, latest];
}

function dayOf({ at }: Pick<RunSnapshot, "at">): string {
  return at.slice(0, 10);
}

function saysTheSame(a: RunSnapshot, b: RunSnapshot): boolean {
  // Two colleagues' first runs have each their own salt: what their keys are of can't be compared.
  const isComparable = a.salt === b.salt;
  const text = ({ ruleSet, figures, counts, keys, unjudged }: RunSnapshot): string =>
    JSON.stringify([
      ruleSet,
      unjudged,
      ...[figures, counts, isComparable ? (keys ?? {}) : {}].map((record) => Object.entries(record).sort(([x], [y]) => (x < y ? -1 : 1))),
    ]);
  return text(a) === text(b);
}

/**
 * How one rule's findings have moved. Undefined where the runs have no keys, so that only the difference is known, and where the rule could
 * not be evaluated in one of the runs.
 */
export interface RuleChange {
  readonly rule: string;
  /** Judged in both runs. */
  readonly judged: boolean;
  readonly before: number;
  readonly after: number;
  readonly fresh: number | undefined;
  readonly fixed: number | undefined;
  readonly remaining: number | undefined;
}

export interface RunComparison {
  readonly since: string;
  /** A rule set of another version finds other things: reported, so that new rules do not look like new faults. */
  readonly otherRuleSet: boolean;
  readonly rules: readonly RuleChange[];
  readonly figures: readonly { readonly id: string; readonly before: number | undefined; readonly after: number }[];
}

/** The changes from one run to the next; rules in alphabetical order. */
export function compareRuns(before: RunSnapshot, after: RunSnapshot): RunComparison {
  const rules = [...new Set([...Object.keys(before.counts), ...Object.keys(after.counts)])].sort();
  const both = before.keys !== undefined && after.keys !== undefined && before.salt === after.salt;
  const unjudged = new Set([...(before.unjudged ?? []), ...(after.unjudged ?? [])]);
  return {
    since: before.at,
    otherRuleSet: before.ruleSet !== after.ruleSet,
    rules: rules.map((rule): RuleChange => {
      const judged = !unjudged.has(rule);
      const head = { rule, judged, before: before.counts[rule] ?? 0, after: after.counts[rule] ?? 0 };
      if (!both || !judged) return { ...head, fresh: undefined, fixed: undefined, remaining: undefined };
      const remaining = inBoth(unpack(before.keys?.[rule]), unpack(after.keys?.[rule]));
      return { ...head, fresh: head.after - remaining, fixed: head.before - remaining, remaining };
    }),
    figures: Object.entries(after.figures).map(([id, value]) => ({ id, before: before.figures[id], after: value })),
  };
}

export interface RunTotals {
  /** Undefined where the runs have no keys. */
  readonly fresh: number | undefined;
  readonly fixed: number | undefined;
  readonly remaining: number | undefined;
  /** Rules that are in none of the sums, since they could not be evaluated in both runs. */
  readonly unjudged: number;
}

/** The sums over the rules that were evaluated in both runs. */
export function totalsOf({ rules }: Pick<RunComparison, "rules">): RunTotals {
  const judged = rules.filter((rule) => rule.judged);
  const sum = (key: "fresh" | "fixed" | "remaining"): number | undefined =>
    judged.some((rule) => rule[key] === undefined) ? undefined : judged.reduce((all, rule) => all + rule[key]!, 0);
  return { fresh: sum("fresh"), fixed: sum("fixed"), remaining: sum("remaining"), unjudged: rules.length - judged.length };
}

function unpack(keys = ""): string[] {
  const list: string[] = [];
  for (let at = 0; at < keys.length; at += KEY_DIGITS) list.push(keys.slice(at, at + KEY_DIGITS));
  return list;
}

/** How many of the keys are in both; one that is twice in both counts twice. */
function inBoth(before: readonly string[], after: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of before) counts.set(key, (counts.get(key) ?? 0) + 1);
  let both = 0;
  for (const key of after) {
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    both++;
  }
  return both;
}
