/** The scopes of an edition of KLE: 1 main groups, 2 groups, 3 subjects, `f` action facets. */
export type KleScope = 1 | 2 | 3 | "f";

/** One copy of KLE that was read. Two copies may cover different levels. */
export interface KleEdition {
  /** Stable key, e.g. `os2kle-3.23`. */
  readonly id: string;
  /** Name for people, Danish as KLE itself. */
  readonly name: string;
  /** `åååå`, `åååå-mm` or `åååå-mm-dd`; compared as text, so that the newest is known. */
  readonly date: string;
  readonly covers: readonly KleScope[];
  /** Its source and licence. */
  readonly source: string;
}

/** The retention code that KL's XML carries for a subject or a facet: keep, or discard (after 5 or 10 years). Advisory [KL's schema 2.0]. */
export type KleRetention = "B" | "K" | "K5" | "K10";
export const KLE_RETENTIONS: readonly KleRetention[] = ["B", "K", "K5", "K10"];

/** A retirement as KL itself gives it: in a title mark ("[udgår 2026]") or in its XML. It may lie ahead. */
export interface KleRetirement {
  /** `åååå`, `åååå-mm` or `åååå-mm-dd`; absent where KL gave no time. */
  readonly when?: string;
}

/** A main group, group or subject, or an action facet, merged from all editions. */
export interface KleEntry {
  /** `hh`, `hh.gg`, `hh.gg.ee`, or a facet's letter and two digits. */
  readonly number: string;
  /** One line, without KL's marks. */
  readonly title: string;
  /** True where no edition has the title: it was read from the subject "… i almindelighed" under the group. */
  readonly derived?: boolean;
  /** Ids of the editions that have it. */
  readonly editions: readonly string[];
  readonly retirement?: KleRetirement;
  /** What KL's XML says took its place. */
  readonly replacedBy?: readonly string[];
  /** KL reserves it for specialist systems ("[fagsystem-emne]", "[jobcenter-fagsystemsag]"). */
  readonly specialist?: boolean;
  readonly retention?: KleRetention;
}

/** KLE as known from one or more editions. Keys are the numbers; order is by number. */
export interface KleData {
  readonly editions: readonly KleEdition[];
  readonly numbers: ReadonlyMap<string, KleEntry>;
  readonly facets: ReadonlyMap<string, KleEntry>;
  /** Letter of a facet category to its title, e.g. `G` → "Efter faste regler". */
  readonly categories: ReadonlyMap<string, string>;
}

/** The letters of the facet categories, of which KL's schema has seven. Ø is one of them. */
const FACET = /^[APSØGKI]\d\d$/;

/** True for an action facet as KL's schema 2.0 has them, e.g. `G01`, `Ø40`. */
export function isKleFacetCode(text: string): boolean {
  return FACET.test(text);
}

export function isKleCategory(text: string): boolean {
  return text.length === 1 && FACET.test(`${text}00`);
}

/** Level of a well-formed number by its length alone. */
export function levelOf(number: string): 1 | 2 | 3 {
  return number.length === 2 ? 1 : number.length === 5 ? 2 : 3;
}

/** `hh.gg.ee` → `hh.gg` → `hh` → undefined. */
export function parentOf(number: string): string | undefined {
  return number.length > 3 ? number.slice(0, -3) : undefined;
}

/** The newest edition that covers a scope; of two with one date the last, so that the user's edition counts. */
export function newestEdition(editions: readonly KleEdition[], scope: KleScope): KleEdition | undefined {
  let newest: KleEdition | undefined;
  for (const edition of editions) {
    if (edition.covers.includes(scope) && (newest === undefined || edition.date >= newest.date)) newest = edition;
  }
  return newest;
}

/** Plain order by code unit, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
