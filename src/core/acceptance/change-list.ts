import type { Acceptance, JudgedAgainstAcceptances } from "./acceptance";
import { sameAcceptance } from "./apply";

/** The stored list after more findings are accepted: the new entry replaces a returned finding's old one. */
export function withAcceptances(
  entries: readonly Acceptance[],
  added: readonly Acceptance[],
  { returned }: Pick<JudgedAgainstAcceptances, "returned">,
): readonly Acceptance[] {
  const about = (acceptance: Acceptance): string =>
    JSON.stringify([acceptance.register, acceptance.rule, acceptance.column, acceptance.object, acceptance.scope]);
  const addedTo = new Set(added.map(about));
  const outdated = new Set(returned.filter(({ acceptance }) => addedTo.has(about(acceptance))).map(({ acceptance }) => keyOf(acceptance)));
  const fresh = new Map(added.map((acceptance) => [keyOf(acceptance), acceptance]));
  return [...entries.filter((entry) => !outdated.has(keyOf(entry)) && !fresh.has(keyOf(entry))), ...fresh.values()];
}

/** The stored list after entries are withdrawn; missing entries are ignored. */
export function withoutAcceptances(entries: readonly Acceptance[], removed: readonly Acceptance[]): readonly Acceptance[] {
  return entries.filter((entry) => !removed.some((acceptance) => sameAcceptance(acceptance, entry)));
}

const keyOf = ({ register, rule, column, object, fingerprint, scope }: Acceptance): string =>
  JSON.stringify([register, rule, column, object, fingerprint, scope]);
