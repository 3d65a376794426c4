import { byText, newestEdition, type KleData, type KleEntry, type KleScope } from "./kle-data";

/**
 * Adds an edition, or several, to the data: the newer side's entry for a number counts, and an entry that only one side has stays, so that
 * a number that a newer edition lacks is known as retired and has its title. An edition with the same id replaces the earlier one.
 */
export function mergeKle(base: KleData, added: KleData): KleData {
  const repeated = new Set(added.editions.map(({ id }) => id));
  const retained = without(base, repeated);
  const editions = [...retained.editions, ...added.editions];
  const newest = (scope: KleScope): string | undefined => newestEdition(editions, scope)?.id;
  const newer = (scope: KleScope): boolean => added.editions.some(({ id }) => id === newest(scope));
  return {
    editions,
    numbers: mergeEntries(retained.numbers, added.numbers, newer(3), newest(3)),
    facets: mergeEntries(retained.facets, added.facets, newer("f"), newest("f")),
    categories: new Map(newer("f") ? [...retained.categories, ...added.categories] : [...added.categories, ...retained.categories]),
  };
}

function mergeEntries(
  base: ReadonlyMap<string, KleEntry>,
  added: ReadonlyMap<string, KleEntry>,
  addedIsNewer: boolean,
  newest: string | undefined,
): ReadonlyMap<string, KleEntry> {
  const [older, newer] = addedIsNewer ? [base, added] : [added, base];
  const numbers = [...new Set([...older.keys(), ...newer.keys()])].sort(byText);
  return new Map(
    numbers.map((number) => {
      const before = older.get(number);
      const after = newer.get(number);
      if (before === undefined || after === undefined) return [number, (after ?? before)!];
      // A title of an edition beats one that was read out of a subject's, whichever is newer.
      const titled = after.derived === true && before.derived !== true ? before : after;
      const { derived: _derived, ...rest } = after;
      const inUse = newest !== undefined && after.editions.includes(newest);
      return [
        number,
        {
          ...rest,
          title: titled.title,
          ...(titled.derived === true ? { derived: true } : {}),
          editions: [...(addedIsNewer ? before : after).editions, ...(addedIsNewer ? after : before).editions],
          ...pick("retention", after.retention ?? before.retention),
          // The newest edition has it and says nothing of an end: an older announcement is over. Else the older knows more.
          ...pick("retirement", after.retirement ?? (inUse ? undefined : before.retirement)),
          ...pick("replacedBy", after.replacedBy ?? (inUse ? undefined : before.replacedBy)),
        },
      ];
    }),
  );
}

/** The data as if these editions had not been read; numbers that only they had are removed. */
function without(data: KleData, ids: ReadonlySet<string>): KleData {
  if (!data.editions.some(({ id }) => ids.has(id))) return data;
  const strip = (entries: ReadonlyMap<string, KleEntry>): ReadonlyMap<string, KleEntry> =>
    new Map(
      [...entries.values()]
        .filter(({ editions }) => editions.length === 0 || editions.some((id) => !ids.has(id)))
        .map((entry) => [entry.number, { ...entry, editions: entry.editions.filter((id) => !ids.has(id)) }]),
    );
  return { ...data, editions: data.editions.filter(({ id }) => !ids.has(id)), numbers: strip(data.numbers), facets: strip(data.facets) };
}

function pick<K extends "retention" | "retirement" | "replacedBy">(key: K, value: KleEntry[K] | undefined): Partial<KleEntry> {
  return value === undefined ? {} : { [key]: value };
}
