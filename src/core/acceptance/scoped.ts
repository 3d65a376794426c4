import type { Salt } from "../model/digest";
import type { Finding } from "../model/finding";
import type { Acceptance, Scope } from "./acceptance";
import { ALL, valueFingerprintOf, wordOf } from "./fingerprint";

/** Finds the entry that accepts a finding by its rule, its column or its value; the widest first. */
export type ScopedReader = (finding: Finding) => Acceptance | undefined;

/** Values that are hashed once each; a column with more different ones is no list of words. */
const MOST_REMEMBERED = 50_000;

/** A reader of entries with a scope; answers at once where there are none for a rule. */
export function scopedReader(acceptances: readonly Acceptance[]): ScopedReader {
  const byScope: Readonly<Record<Scope, Map<string, Acceptance>>> = { value: new Map(), column: new Map(), rule: new Map() };
  const valued = new Map<string, Set<Salt | undefined>>();
  for (const entry of acceptances) {
    if (entry.scope === undefined) continue;
    byScope[entry.scope].set(keyOf(entry.register, entry.rule, entry.column, entry.fingerprint), entry);
    if (entry.scope !== "value") continue;
    const place = keyOf(entry.register, entry.rule, entry.column, ALL);
    valued.set(place, (valued.get(place) ?? new Set()).add(entry.salt));
  }
  const hashes = new Map<string, string>();
  const hashOf = (finding: Finding, salt: Salt | undefined): string => {
    const word = `${salt ?? ""}\n${finding.messageId}\n${wordOf(finding)}`;
    let hash = hashes.get(word);
    if (hash === undefined) {
      hash = valueFingerprintOf(finding, salt);
      if (hashes.size < MOST_REMEMBERED) hashes.set(word, hash);
    }
    return hash;
  };
  return (finding) => {
    const { register, rule, columnKey } = finding;
    const whole = byScope.rule.get(keyOf(register, rule, ALL, ALL)) ?? byScope.column.get(keyOf(register, rule, columnKey, ALL));
    if (whole !== undefined) return whole;
    for (const salt of valued.get(keyOf(register, rule, columnKey, ALL)) ?? []) {
      const found = byScope.value.get(keyOf(register, rule, columnKey, hashOf(finding, salt)));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** None of the four holds a line break. */
const keyOf = (register: string, rule: string, column: string, fingerprint: string): string =>
  `${register}\n${rule}\n${column}\n${fingerprint}`;
