/** What stands around a header's words: numbering before, footnote marks, a unit behind. */
export interface PlainHeader {
  /** The words alone. */
  readonly text: string;
  /** With what looked like its number, where it has one: `J.` of `J.nr.¹` is none. */
  readonly numbered?: string;
  /** The unit as written, `t.kr.`; absent where there is none. */
  readonly unit?: string;
  /** What a number in the column is to be multiplied by: 1,000 under `t.kr.`. Absent for 1. */
  readonly factor?: number;
}

/** `1.`, `1.2`, `(a)`, `A)`, `IV.`, `12 -`, `Kol. 3:`, `#4`, at the beginning. A letter alone needs its sign: `I drift` has no number. */
const NUMBERING =
  /^\s*(?:(?:kolonne|kol|felt|pkt|punkt|spm|nr)\.?\s*)?#?(?:[([]\s*(?:\d{1,3}(?:\.\d{1,3})*|\p{L}{1,2}|[ivxl]{1,5})\s*[)\]]\s*[.:–—-]?|(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxl]{1,5})\s?[).:](?!\d)|\d{1,3}(?:\.\d{1,3})+|\d{1,3}\s*[–—-](?=\s)|\d{1,3}(?=\s))\s*(?=\S)/iu;
/** Raised digits, stars, daggers and the like; `[1]`, `1)` and `note 2` at the end; a digit right behind the last letter. */
const RAISED = /[¹²³⁰-⁹₀-₉ᵃ-ᶻ*†‡§¤•°º]+/gu;
const FOOTNOTE =
  /(?:[([]\s*(?:note\s*)?\d{1,2}\s*[)\]]|(?:(?<=\p{L})|(?<=\S)\s)\d{1,2}\)|(?:,|–|-)?\s*(?:se\s)?note\s*\d{1,2}|(?<=\p{Ll})\d)\s*$/iu;

const THOUSANDS =
  /^(?:i\s)?(?:(?:hele\s)?(?:1\.?\s?000|tusinde?)[\s-]?kr(?:oner)?|(?:kr|kroner|dkk)\.?,?\s?(?:[ix×]\s)?(?:hele\s)?(?:1\.?\s?000|tusinde?r?)|t\.?\s?kr|kkr|tdkk|t\.?\s?dkk)$|^i\s(?:hele\s)?(?:1\.?\s?000|tusinde?r?)$/iu;
const MILLIONS =
  /^(?:i\s)?(?:mio|mill|million(?:er)?)\.?(?:\s?(?:kr|kroner|dkk))?$|^(?:kr|kroner|dkk)\.?,?\s?(?:i\s)?(?:mio|mill|million(?:er)?)$|^mdkk$/iu;
const PLAIN_UNIT =
  /^(?:i\s)?(?:hele\s)?(?:kr|kroner|dkk|d\.?kr)$|^(?:i\s|antal\s)?(?:mdr|md|mnd|måneder|måned|months)$|^stk$|^antal$|^(?:kr|dkk)\.?\s?(?:\/\s?|pr\.?\s)år$/iu;
const YEARS = /^(?:i\s|antal\s)?år$/iu;
/** A unit behind the words without brackets: `Årlig udgift i t.kr.`, `Pris, kr.`, `Varsel - mdr.` */
const BEHIND =
  /(?:\s*[,:;–—-]\s*|\s+)((?:i\s+)?(?:hele\s+)?(?:1\.?\s?000\s?kr|kr\.?,?\s?(?:[ix×]\s+)?(?:hele\s+)?(?:1\.?000|tusinde?r?|mio\.?|mill\.?)|t\.?\s?kr|kkr|tdkk|tusinde?\s?kr(?:oner)?|mio\.?\s?(?:kr|dkk)?|mill\.?\s?(?:kr|dkk)?|kr|kroner|dkk|mdr|mnd|måneder))\.?\s*$/iu;
const BRACKETS = /[([{]([^)\]}]*)[)\]}]/gu;

/** Whether a text can hold any decoration: most headers, and most cells that are looked at as headers, hold none. */
const MAY_HOLD = /[\d([{*†‡§¤•°º¹²³⁰-₟ᵃ-ᶻ]|^\s*\p{L}{1,5}\s?[).:]|(?:kr|kroner|dkk|mio|mill|tusinde?r?|mdr|mnd|måneder)\.?\s*$/iu;

/** A longer text is no header. */
const LONGEST = 200;

/** A header without numbering, footnote marks and unit; undefined where it has none. */
export function plainHeader(header: string): PlainHeader | undefined {
  if (header.length > LONGEST || !MAY_HOLD.test(header)) return undefined;
  const unmarked = header.normalize("NFC").replace(RAISED, "").replace(FOOTNOTE, "");
  const numbered = withoutUnit(unmarked);
  const bare = withoutUnit(unmarked.replace(NUMBERING, ""));
  if (bare.text === header.trim() && bare.unit === undefined) return undefined;
  return numbered.text === bare.text ? bare : { ...bare, numbered: numbered.text };
}

function withoutUnit(header: string): PlainHeader {
  let found: Omit<PlainHeader, "text"> = {};
  const open = header.replace(BRACKETS, (whole, inner: string) => {
    const unit = unitOf(inner);
    if (unit === undefined) return whole;
    found = unit;
    return " ";
  });
  const behind = found.unit === undefined ? BEHIND.exec(open) : null;
  if (behind !== null && behind.index > 0) found = unitOf(behind[1]!) ?? {};
  return { text: (behind !== null && found.unit !== undefined ? open.slice(0, behind.index) : open).trim(), ...found };
}

function unitOf(written: string): Omit<PlainHeader, "text"> | undefined {
  const unit = written.trim();
  const bare = unit.replace(/\.$/, "").replace(/\s+/g, " ");
  if (THOUSANDS.test(bare)) return { unit, factor: 1_000 };
  if (MILLIONS.test(bare)) return { unit, factor: 1_000_000 };
  if (YEARS.test(bare)) return { unit, factor: 12 };
  return PLAIN_UNIT.test(bare) ? { unit } : undefined;
}
