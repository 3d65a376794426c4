import { levelOf, newestEdition, type KleData, type KleEdition } from "./kle-data";
import { KNOWN_SUCCESSORS, type KnownSuccessor } from "./known-successors";

/** How a retirement is known: KL has said so, or the newest edition is without the number. */
export interface Retirement {
  readonly basis: "stated" | "inferred";
  /** `åååå`, `åååå-mm` or `åååå-mm-dd`, where KL gives it. */
  readonly when?: string;
  /** The newest edition that still has the number. */
  readonly lastIn?: KleEdition;
}

/**
 * A number to use instead. `stated`: KL says so, in its XML or in prose (`source`). `same-title`: the only current subject with the same
 * title, word for word; likely, but not stated by KL.
 */
export interface KleSuccessor {
  readonly number: string;
  readonly title?: string;
  readonly basis: "stated" | "same-title";
  readonly source?: string;
}

export interface Retirements {
  /** For a retired number always, for a current one where KL has announced it, else undefined. */
  of(number: string): Retirement | undefined;
  /** Numbers in use that a retired number gave way to; none where they are unknown. */
  successors(number: string): readonly KleSuccessor[];
}

export function createRetirements(data: KleData, retired: ReadonlySet<string>): Retirements {
  const known = new Map<string, KnownSuccessor>(KNOWN_SUCCESSORS.map((entry) => [entry.from, entry]));
  let byTitle: ReadonlyMap<string, string> | undefined;

  const stated = (number: string, seen: Set<string>): readonly KleSuccessor[] => {
    if (seen.has(number)) return [];
    seen.add(number);
    const reported = known.get(number);
    const next = data.numbers.get(number)?.replacedBy ?? (reported === undefined ? [] : [reported.to]);
    return next.flatMap((successor): readonly KleSuccessor[] => {
      // A successor that has itself retired is no advice; its own successors are.
      if (retired.has(successor)) return stated(successor, seen);
      const entry = data.numbers.get(successor);
      if (entry === undefined) return [];
      const source = reported?.to === successor ? reported.source : undefined;
      return [{ number: successor, title: entry.title, basis: "stated", ...(source === undefined ? {} : { source }) }];
    });
  };

  return {
    of: (number) => {
      const entry = data.numbers.get(number);
      if (entry === undefined) return undefined;
      if (!retired.has(number)) return entry.retirement === undefined ? undefined : { basis: "stated", ...entry.retirement };
      const when = entry.retirement?.when ?? known.get(number)?.when;
      const lastIn = newestEdition(
        data.editions.filter(({ id }) => entry.editions.includes(id)),
        levelOf(number),
      );
      return {
        basis: entry.retirement !== undefined || known.has(number) ? "stated" : "inferred",
        ...(when === undefined ? {} : { when }),
        ...(lastIn === undefined ? {} : { lastIn }),
      };
    },
    successors: (number) => {
      const reported = stated(number, new Set());
      const entry = data.numbers.get(number);
      if (reported.length > 0 || entry === undefined) return reported;
      byTitle ??= titlesOfOne(data, retired);
      const twin = levelOf(number) === 3 ? byTitle.get(entry.title.toLowerCase()) : undefined;
      return twin === undefined ? [] : [{ number: twin, title: data.numbers.get(twin)!.title, basis: "same-title" }];
    },
  };
}

/** Titles that exactly one current subject has. Those reserved for specialist systems are no advice to people. */
function titlesOfOne(data: KleData, retired: ReadonlySet<string>): ReadonlyMap<string, string> {
  const one = new Map<string, string>();
  const several = new Set<string>();
  for (const { number, title, specialist } of data.numbers.values()) {
    if (levelOf(number) !== 3 || retired.has(number) || specialist === true) continue;
    const key = title.toLowerCase();
    if (one.has(key)) several.add(key);
    else one.set(key, number);
  }
  for (const key of several) one.delete(key);
  return one;
}
