import { registerIn, type WorkbookData } from "../registers/workbook-data";
import type { Finding, ValidationResult } from "../model/finding";
import type { Acceptance, AcceptedFinding, JudgedAgainstAcceptances } from "./acceptance";
import { ALL, earlierFingerprintsOf, fingerprintOf, objectOf, valueOf } from "./fingerprint";
import { scopedReader } from "./scoped";
import type { Salt } from "../model/digest";
import { pushTo } from "../model/push-to";
import type { Steps } from "../model/steps";
import { keyOf } from "../text/signs";

/** None of the three holds a line break. */
const placeKey = (register: string, rule: string, column: string): string => `${register}\n${rule}\n${column}`;
const objectKey = (acceptance: Pick<Acceptance, "register" | "rule" | "column" | "object" | "scope">): string =>
  JSON.stringify([acceptance.register, acceptance.rule, acceptance.column, keyOf(acceptance.object), acceptance.scope]);

/** True for one and the same entry of the store. */
export function sameAcceptance(a: Acceptance, b: Acceptance): boolean {
  return objectKey(a) === objectKey(b) && a.fingerprint === b.fingerprint;
}

/** Findings that an entry may be about are hashed, some 30 µs each; so many between two steps. */
const HASHED_IN_A_STEP = 500;
/** The others are only looked up. */
const SEEN_IN_A_STEP = 5_000;

/**
 * Separates accepted findings from those that count, step by step. An entry whose check was not made this time, wholly or for its column,
 * is neither fixed nor returned but waiting: its state is unknown.
 */
export function* applyAcceptancesStepwise(
  { findings, judged }: Pick<ValidationResult, "findings" | "judged">,
  data: WorkbookData,
  acceptances: readonly Acceptance[],
): Steps<JudgedAgainstAcceptances> {
  if (acceptances.length === 0) return { open: findings, accepted: [], returned: [], fixed: [], waiting: [] };
  const single = acceptances.filter(({ scope }) => scope === undefined);
  /** By which salts each place has entries: mostly one. */
  const places = new Map<string, Set<Salt | undefined>>();
  for (const { register, rule, column, salt } of single) {
    const place = placeKey(register, rule, column);
    places.set(place, (places.get(place) ?? new Set()).add(salt));
  }
  const byObject = new Map<string, Acceptance[]>();
  for (const acceptance of single) pushTo(byObject, objectKey(acceptance), acceptance);
  const scopedOf = scopedReader(acceptances);

  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  const stillOpen = new Map<string, Finding[]>();
  const used = new Set<Acceptance>();
  let hashed = 0;
  let seen = 0;
  for (const finding of findings) {
    if (++seen % SEEN_IN_A_STEP === 0) yield;
    const { register, rule, columnKey: column } = finding;
    const scoped = scopedOf(finding);
    if (scoped !== undefined) {
      used.add(scoped);
      accepted.push({ finding, acceptance: scoped });
      continue;
    }
    // Hashing is for the few findings that an entry may be about, not for a hundred thousand.
    const about = new Map<string, readonly Acceptance[]>();
    for (const salt of places.get(placeKey(register, rule, column)) ?? []) {
      const object = objectOf(finding, data, salt);
      if (object === undefined) continue;
      if (++hashed % HASHED_IN_A_STEP === 0) yield;
      const key = objectKey({ register, rule, column, object });
      const candidates = byObject.get(key);
      if (candidates !== undefined) about.set(key, candidates);
    }
    const acceptance = about.size === 0 ? undefined : matching(finding, [...about.values()].flat(), data);
    if (acceptance !== undefined) {
      used.add(acceptance);
      accepted.push({ finding, acceptance });
    } else {
      open.push(finding);
      for (const key of about.keys()) pushTo(stillOpen, key, finding);
    }
  }

  const returned: AcceptedFinding[] = [];
  const fixed: Acceptance[] = [];
  const waiting: Acceptance[] = [];
  const ran = new Set(judged);
  const hasColumn = ({ register, column }: Acceptance): boolean => {
    const columns = registerIn(data, register)?.columns;
    return columns !== undefined && (column === ALL || columns[column] !== undefined);
  };
  for (const acceptance of acceptances) {
    if (used.has(acceptance)) continue;
    const found = stillOpen.get(objectKey(acceptance));
    if (found !== undefined) returned.push({ finding: found[0]!, acceptance });
    else if (ran.has(acceptance.rule) && hasColumn(acceptance)) fixed.push(acceptance);
    else waiting.push(acceptance);
  }
  return { open, accepted, returned, fixed, waiting };
}

function matching(finding: Finding, candidates: readonly Acceptance[], data: WorkbookData): Acceptance | undefined {
  const value = valueOf(finding, data) ?? "";
  for (const salt of new Set(candidates.map((candidate) => candidate.salt))) {
    const fingerprint = fingerprintOf(finding, value, salt);
    const found = candidates.find((candidate) => candidate.salt === salt && candidate.fingerprint === fingerprint);
    if (found !== undefined) return found;
  }
  const unsalted = candidates.filter((candidate) => candidate.salt === undefined);
  const earlier = unsalted.length === 0 ? [] : earlierFingerprintsOf(finding, value);
  return unsalted.find((candidate) => earlier.includes(candidate.fingerprint));
}
