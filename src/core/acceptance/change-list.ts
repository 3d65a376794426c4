import { newSalt, type Salt } from "../model/digest";
import type { Finding } from "../model/finding";
import type { WorkbookData } from "../registers/workbook-data";
import type { Acceptance, AcceptedFinding, JudgedAgainstAcceptances } from "./acceptance";
import { sameAcceptance } from "./apply";
import { acceptanceOf, scopedAcceptanceOf } from "./make";

/** The salt of a workbook's entries, for the next one. */
export function saltOf(entries: readonly Acceptance[]): Salt {
  return entries.find(({ salt }) => salt !== undefined)?.salt ?? newSalt();
}

/** The entries with those hashed again that a version before 2027 hashed without a salt, as far as their findings are there to be hashed. */
export function salted(
  entries: readonly Acceptance[],
  accepted: readonly AcceptedFinding[],
  data: WorkbookData,
  salt: Salt,
): readonly Acceptance[] {
  const findings = new Map(accepted.map(({ acceptance, finding }) => [keyOf(acceptance), finding]));
  return entries.map((entry) => {
    const isBare = entry.salt === undefined && (entry.scope === undefined || entry.scope === "value");
    const finding = isBare ? findings.get(keyOf(entry)) : undefined;
    if (finding === undefined) return entry;
    const why = { ...entry, salt };
    return entry.scope === undefined ? (acceptanceOf(finding, data, why) ?? entry) : scopedAcceptanceOf(finding, entry.scope, why);
  });
}

/** The stored list after more findings are accepted: the new entry replaces a returned finding's old one. */
export function withAcceptances(
  entries: readonly Acceptance[],
  added: readonly Acceptance[],
  { returned }: Pick<JudgedAgainstAcceptances, "returned">,
  findings: readonly Finding[] = [],
): readonly Acceptance[] {
  const about = (acceptance: Acceptance): string =>
    JSON.stringify([acceptance.register, acceptance.rule, acceptance.column, acceptance.object, acceptance.scope]);
  const addedTo = new Set(added.map(about));
  const isOutdated = ({ acceptance, finding }: AcceptedFinding): boolean => addedTo.has(about(acceptance)) || findings.includes(finding);
  const outdated = new Set(returned.filter(isOutdated).map(({ acceptance }) => keyOf(acceptance)));
  const fresh = new Map(added.map((acceptance) => [keyOf(acceptance), acceptance]));
  return [...entries.filter((entry) => !outdated.has(keyOf(entry)) && !fresh.has(keyOf(entry))), ...fresh.values()];
}

/** The stored list after entries are withdrawn; missing entries are ignored. */
export function withoutAcceptances(entries: readonly Acceptance[], removed: readonly Acceptance[]): readonly Acceptance[] {
  return entries.filter((entry) => !removed.some((acceptance) => sameAcceptance(acceptance, entry)));
}

const keyOf = ({ register, rule, column, object, fingerprint, scope }: Acceptance): string =>
  JSON.stringify([register, rule, column, object, fingerprint, scope]);
