import { parseKle } from "../identifiers/kle";
import { newestEdition, parentOf, type KleData, type KleEdition, type KleEntry, type KleRetention } from "./kle-data";
import { nearestNumbers, type NearWhy, type NumbersInUse } from "./nearest";
import { matchesKlePattern, parseKlePattern, type KlePattern } from "./pattern";
import { createRetirements, type KleSuccessor, type Retirement } from "./retirements";
import { retiredNumbers } from "./status";
import { plain } from "../text/signs";

/**
 * `current`: the newest edition has it. `retired`: only older editions have it. `own`: not KLE's, but the municipality lists it
 * (a number that it lists by itself is its own also when retired; a pattern makes only numbers its own that KLE never had).
 * `unknown`: none of these, which is a question to the user and no error: local numbers are allowed.
 */
type KleStatus = "current" | "retired" | "own" | "unknown";

interface KleAnswer {
  /** As asked, without blanks around it. */
  readonly number: string;
  /** Undefined where the text is no KLE number in form. */
  readonly level: 1 | 2 | 3 | undefined;
  readonly title?: string;
  /** Title of the group over a subject, or of the main group over a group. Absent where no edition has it. */
  readonly parentTitle?: string;
  readonly status: KleStatus;
  /** For a retired number: how it is known. For a current one: that KL has announced it. */
  readonly retirement?: Retirement;
  /** For a retired number: its successors, where the data has them. */
  readonly successors: readonly KleSuccessor[];
  /** KL reserves it for specialist systems. */
  readonly specialist: boolean;
  /** Only known after the user has loaded KL's XML. */
  readonly retention?: KleRetention;
}

interface FacetAnswer {
  readonly code: string;
  readonly title?: string;
  /** Title of the category of its letter. */
  readonly categoryTitle?: string;
  readonly status: "current" | "retired" | "unknown";
  readonly retention?: KleRetention;
}

interface KleNear {
  readonly number: string;
  readonly title?: string;
  readonly why: NearWhy;
}

export interface Kle {
  /** Of the subjects; undefined for data without any. */
  readonly edition: KleEdition | undefined;
  readonly facetEdition: KleEdition | undefined;
  readonly editions: readonly KleEdition[];
  /** Whether any subject and any facet has a retention code: only after the user has loaded KL's XML. */
  readonly marks: { readonly subjects: boolean; readonly facets: boolean };
  /** Entries of the list of own numbers that are neither a number nor a pattern; they count for nothing. */
  readonly unreadOwn: readonly string[];
  lookup(number: string): KleAnswer;
  /** The cheap question for a million cells. */
  status(number: string): KleStatus;
  facet(code: string): FacetAnswer;
  /** At most three numbers in use that a text most likely means, best first; also for a text that is no number in form. */
  nearest(text: string): readonly KleNear[];
  successors(number: string): readonly KleSuccessor[];
  /** Current numbers of the next level: groups of a main group, subjects of a group. In order. */
  under(parent: string): readonly string[];
}

/** Opens KLE data for questions. `own`: the municipality's own numbers and patterns (`99.99.99`, `27.99.*`). Throws on no string. */
export function createKle(data: KleData, own: readonly string[] = []): Kle {
  const retired = retiredNumbers(data, "numbers");
  const retiredFacets = retiredNumbers(data, "facets");
  const { exact, patterns, unread } = readOwn(own);
  const retirements = createRetirements(data, retired);
  const children = new Map<string, string[]>();
  for (const number of data.numbers.keys()) {
    const parent = parentOf(number);
    if (parent === undefined || retired.has(number)) continue;
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [number]);
    else list.push(number);
  }

  const status = (number: string): KleStatus => {
    const known = data.numbers.has(number);
    if (known && !retired.has(number)) return "current";
    if (exact.has(number)) return "own";
    if (known) return "retired";
    return parseKle(number) !== undefined && patterns.some((pattern) => matchesKlePattern(pattern, number)) ? "own" : "unknown";
  };
  const titleOf = (number: string | undefined): string | undefined => (number === undefined ? undefined : data.numbers.get(number)?.title);
  const inUse: NumbersInUse = {
    has: (number) => (data.numbers.has(number) && !retired.has(number)) || exact.has(number),
    under: (parent) => children.get(parent) ?? [],
  };

  return {
    edition: newestEdition(data.editions, 3),
    facetEdition: newestEdition(data.editions, "f"),
    editions: data.editions,
    marks: { subjects: hasMarks(data.numbers), facets: hasMarks(data.facets) },
    unreadOwn: unread,
    status: (number) => status(plain(number)),
    lookup: (text) => {
      const number = plain(text);
      const parsed = parseKle(number);
      const entry = data.numbers.get(number);
      const found = status(number);
      const retirement = found === "own" ? undefined : retirements.of(number);
      return {
        number,
        level: parsed?.level,
        ...optional("title", entry?.title),
        ...optional("parentTitle", parsed === undefined ? undefined : titleOf(parentOf(number))),
        status: found,
        ...optional("retirement", retirement),
        successors: found === "retired" ? retirements.successors(number) : [],
        specialist: entry?.specialist === true,
        ...optional("retention", entry?.retention),
      };
    },
    facet: (text) => facetAnswer(data, retiredFacets, plain(text)),
    nearest: (text) => nearestNumbers(text, inUse).map((near) => ({ ...near, ...optional("title", titleOf(near.number)) })),
    successors: (text) => (retired.has(plain(text)) ? retirements.successors(plain(text)) : []),
    under: inUse.under,
  };
}

function hasMarks(entries: ReadonlyMap<string, KleEntry>): boolean {
  for (const { retention } of entries.values()) if (retention !== undefined) return true;
  return false;
}

function facetAnswer(data: KleData, retired: ReadonlySet<string>, code: string): FacetAnswer {
  const entry: KleEntry | undefined = data.facets.get(code);
  return {
    code,
    ...optional("title", entry?.title),
    ...optional("categoryTitle", data.categories.get(code.slice(0, 1))),
    status: entry === undefined ? "unknown" : retired.has(code) ? "retired" : "current",
    ...optional("retention", entry?.retention),
  };
}

function readOwn(own: readonly string[]): { exact: ReadonlySet<string>; patterns: readonly KlePattern[]; unread: readonly string[] } {
  const exact = new Set<string>();
  const patterns: KlePattern[] = [];
  const unread: string[] = [];
  for (const text of own) {
    const pattern = parseKlePattern(text);
    if (pattern === undefined) {
      if (text.trim() !== "") unread.push(text);
    } else if (pattern.exact) exact.add(pattern.beginning);
    else patterns.push(pattern);
  }
  return { exact, patterns, unread };
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
