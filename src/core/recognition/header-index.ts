import type { RegisterSpec } from "../registers/register";
import { plainHeader } from "./header-decorations";
import { LANGUAGES } from "../text/language";
import { foldText } from "../text/fold";

/**
 * How a header was matched; lower is better, so that `Udløbsdato` beats `Udløbsdato (valgfri)` for the same column: 0 its title, 1
 * a synonym, 1.5 a word that people use, 2 without idle brackets, 3 in the other number, 4 in the row above or with its group.
 */
type MatchQuality = number;
export interface HeaderMatch {
  readonly key: string;
  readonly quality: MatchQuality;
  /** By a word that other lists have for other things. */
  readonly isWeak?: true;
}
export type HeaderReader = (header: string) => HeaderMatch | undefined;

/**
 * Words that people and KITOS add to a header in brackets and that do not change its column.
 * Only these are removed: `Udløbsdato (option)` differs from `Udløbsdato`.
 */
const IDLE_BRACKETS = new Set(
  (
    "påkrævet|obligatorisk|skal udfyldes|udfyldes|required|mandatory|valgfri|valgfrit|frivillig|optional|kan udfyldes|ja/nej|ja / nej / ukendt|ja/nej/ved ikke|j/n|yes/no|x|sæt x|sæt kryds|" +
    "mdr|måneder|antal måneder|months|kr|kroner|DKK|pr. år|årligt|ekskl. moms|excl. moms|eks. moms|inkl. moms|antal|stk|ca.|cirka|L/M/H|lav/mellem/høj|B/K|SF1470|SF1500|SF1510|SF1460|SF2900|" +
    "dato|date|dd-mm-åååå|dd.mm.åååå|dd/mm-åååå|dd-mm-yyyy|åååå|årstal|vælg|vælg fra liste|vælg fra listen|liste|drop-down|rulleliste|" +
    "forv.|forventet|planlagt|plan|est.|estimeret|skønnet|aktuel|aktuelt|nuværende|i dag|" +
    "navn|tekst|fritekst|i KMD Sag|fra KMD Sag|vigtig|foreløbig|foreløbigt"
  )
    .split("|")
    .map(foldText),
);
/** Brackets that explain: `(fx Nexus)`, `(se vejledning)`, `(hvis kendt)`. */
const EXPLAINS =
  /^\s*(?:fx|f\.\s?eks|feks|eks|eksempel|se|jf|jævnfør|hvis|når|såfremt|evt|eventuelt|kun|helst|bemærk|obs|skriv|angiv|udfyld|udfyldes|vælg|sæt|e\.g|i\.e|dvs|inkl|ekskl|incl|excl)\b/iu;

/** A possible header's form for comparing; made once and reused for every register. */
export interface FoldedHeader {
  readonly whole: string;
  /** Without idle brackets; the same text where it has none. */
  readonly bare: string;
  /** Without numbering, footnote marks and unit, too; absent where it has none of them. */
  readonly plain?: string;
  /** The same with what looked like its numbering, where it has one. */
  readonly numbered?: string;
  readonly unit?: string;
  readonly factor?: number;
  /** Without the small words that a bracket can stand for: `Adgangsstyring (brugere)` is `Adgangsstyring for brugere`. */
  readonly loose?: string;
  /** What the folded header looks like in full, where a word of it is cut short with a point: `Systemansv.`. */
  readonly cut?: RegExp;
}

/** Longer texts cannot be headers; they need not be folded. */
const LONGEST_HEADER = 200;

export function foldHeader(header: string): FoldedHeader {
  if (header.length > LONGEST_HEADER) return { whole: "", bare: "" };
  const whole = foldText(header);
  const bare = /[([{]/.test(header) ? foldText(withoutIdleBrackets(header)) : whole;
  const decorated = plainHeader(header);
  const undecorated = withoutIdleBrackets(decorated?.text ?? header);
  const cut = cutPattern(undecorated);
  const shortened = { loose: withoutSmallWords(undecorated), ...(cut === undefined ? {} : { cut }) };
  if (decorated === undefined) return { whole, bare, ...shortened };
  const { text, numbered, ...measure } = decorated;
  const fold = (part: string): string => foldText(withoutIdleBrackets(part));
  return { whole, bare, plain: fold(text), ...(numbered === undefined ? {} : { numbered: fold(numbered) }), ...measure, ...shortened };
}

export interface HeaderIndex {
  readonly find: (header: FoldedHeader) => HeaderMatch | undefined;
  /** Longer texts are no header of the register. */
  readonly longest: number;
}

const indices = new Map<RegisterSpec, HeaderIndex>();

/** Headers of one register: title in either language first, then synonyms, then either without idle brackets, then in the other number. */
export function headerIndex(register: RegisterSpec): HeaderIndex {
  const known = indices.get(register);
  if (known !== undefined) return known;
  const exact = new Map<string, HeaderMatch>();
  const add = (header: string, match: HeaderMatch): void => {
    const folded = foldText(header);
    if (folded !== "" && !exact.has(folded)) exact.set(folded, match);
  };
  for (const column of register.columns) for (const language of LANGUAGES) add(column.header[language], { key: column.key, quality: 0 });
  for (const column of register.columns) for (const synonym of column.synonyms) add(synonym, { key: column.key, quality: 1 });
  for (const column of register.columns) for (const word of column.words ?? []) add(word, { key: column.key, quality: 1.5, isWeak: true });
  // `Notice (months)` is known as `Notice`, too, and so with any other idle bracket.
  for (const column of register.columns)
    for (const header of [...LANGUAGES.map((language) => column.header[language]), ...column.synonyms])
      add(withoutIdleBrackets(header), { key: column.key, quality: 2 });
  const inflected = inOtherNumber(exact);
  const loosely = inFewerWords(register, exact);
  const index: HeaderIndex = {
    longest: Math.max(...[...exact.keys(), ...inflected.keys()].map((folded) => folded.length)),
    find: ({ whole, bare, plain, numbered, loose, cut }) => {
      const found = exact.get(whole);
      if (found !== undefined) return found;
      const match = bare === whole ? undefined : exact.get(bare);
      if (match !== undefined) return { ...match, quality: 2 };
      const other = inflected.get(bare);
      if (other !== undefined) return other;
      const undecorated =
        plain === undefined
          ? undefined
          : decorated(exact.get(plain) ?? exact.get(numbered ?? plain) ?? inflected.get(plain) ?? inflected.get(numbered ?? plain));
      return undecorated ?? (loose === undefined ? undefined : loosely.get(loose)) ?? (cut && inFull(cut, exact));
    },
  };
  indices.set(register, index);
  return index;
}

/** Reads single headers of one register. */
export function headerReader(register: RegisterSpec): HeaderReader {
  const { find } = headerIndex(register);
  return (header) => find(foldHeader(header));
}

/** A little weaker than the same header without decoration, so that where all are numbered the order stays as it is. */
function decorated(match: HeaderMatch | undefined): HeaderMatch | undefined {
  return match && { ...match, quality: match.quality + 0.01 };
}

function withoutIdleBrackets(header: string): string {
  return header.replace(/[([{]([^)\]}]*)[)\]}]/g, (whole, inner: string) =>
    IDLE_BRACKETS.has(foldText(inner)) || EXPLAINS.test(inner) ? " " : whole,
  );
}

const SMALL_WORDS = /(?<![\p{L}\p{N}])(?:for|til|fra|af|i|på|pr|ved|med|og|om|to|of|in|by|the|and)(?![\p{L}\p{N}])/giu;

function withoutSmallWords(header: string): string {
  return foldText(header.replace(SMALL_WORDS, " "));
}

/** Headers without their small words; nothing where two columns would do. */
function inFewerWords(register: RegisterSpec, known: ReadonlyMap<string, HeaderMatch>): ReadonlyMap<string, HeaderMatch> {
  const found = new Map<string, HeaderMatch | undefined>();
  for (const { key, header, synonyms } of register.columns)
    for (const text of [...LANGUAGES.map((language) => header[language]), ...synonyms]) {
      const folded = withoutSmallWords(text);
      if (folded === "" || (known.has(folded) && known.get(folded)!.key !== key)) continue;
      const other = found.get(folded);
      found.set(folded, found.has(folded) && other?.key !== key ? undefined : { key, quality: 3.2 });
    }
  return new Map([...found].flatMap(([folded, match]) => (match === undefined ? [] : [[folded, match] as const])));
}

/** Fewer letters before a point are too easily another word. */
const SHORTEST_CUT = 3;

/** Undefined where no word ends with a point. Written for folded texts, which have neither blanks nor points. */
function cutPattern(header: string): RegExp | undefined {
  const words = header.split(/[\s/]+/).filter((word) => word !== "");
  const isCut = (word: string): boolean => word.endsWith(".") && foldText(word).length >= SHORTEST_CUT;
  if (!words.some(isCut)) return undefined;
  // Folded text holds letters and digits only, so that nothing needs escaping.
  return new RegExp(`^${words.map((word) => foldText(word) + (isCut(word) ? "\\p{L}+" : "")).join("")}$`, "u");
}

/** The column whose headers a cut one may be; nothing where two columns would do. */
function inFull(cut: RegExp, headers: ReadonlyMap<string, HeaderMatch>): HeaderMatch | undefined {
  const matches = [...headers].filter(([folded]) => cut.test(folded)).map(([, match]) => match);
  const [first] = matches;
  return first !== undefined && matches.every(({ key }) => key === first.key) ? { key: first.key, quality: 3.5, isWeak: true } : undefined;
}

/** Endings of plural and of the definite form, Danish and English. */
const ENDINGS = ["er", "e", "r", "s", "en", "et", "ne", "erne"];
/** Shorter words are too easily another word: `Part` and `Parter` are one, `No` and `Note` are not. */
const SHORTEST_WORD = 4;

/** `Leverandører` is `Leverandør`, both ways; nothing where two columns would do. A register's own headers come before words. */
function inOtherNumber(exact: ReadonlyMap<string, HeaderMatch>): Map<string, HeaderMatch> {
  const own = new Map([...exact].filter(([, { isWeak }]) => isWeak !== true));
  const inflected = inflections(own, exact);
  for (const [folded, match] of inflections(exact, exact)) if (!inflected.has(folded)) inflected.set(folded, { ...match, isWeak: true });
  return inflected;
}

function inflections(headers: ReadonlyMap<string, HeaderMatch>, known: ReadonlyMap<string, HeaderMatch>): Map<string, HeaderMatch> {
  const keys = new Map<string, Set<string>>();
  const add = (folded: string, { key }: HeaderMatch): void => {
    if (!known.has(folded)) keys.set(folded, (keys.get(folded) ?? new Set()).add(key));
  };
  for (const [folded, match] of headers)
    for (const ending of ENDINGS) {
      if (folded.length >= SHORTEST_WORD) add(folded + ending, match);
      if (folded.endsWith(ending) && folded.length - ending.length >= SHORTEST_WORD) add(folded.slice(0, -ending.length), match);
    }
  return new Map(
    [...keys].flatMap(([folded, [key, other]]) => (key === undefined || other !== undefined ? [] : [[folded, { key, quality: 3 }]])),
  );
}
