import { type FilledCell, isWords, wordsOf } from "./row-cells";

const NOTE_WORDS =
  "noter?|fodnoter?|bemærk|bemærkning|obs|nb|kilder?|opdateret|(?:sen|sid)st opdateret|ajourført|revideret|udtrukket|udtræk|udarbejdet af|forklaring|signaturforklaring|source|updated";
const NOTE = new RegExp(
  `^(?:(?:${NOTE_WORDS})(?![\\p{L}\\d-])[:.]?\\s+\\S|[*†‡]+\\s*[\\p{L}\\d(]|\\(?\\d{1,2}\\)\\s*\\p{L}|[¹²³⁴-⁹]\\s*\\p{L})`,
  "iu",
);
/** A footnote's mark or word in a cell of its own, with its text beside it. */
const NOTE_MARK = new RegExp(`^(?:[*†‡]+|\\(?\\d{1,2}\\)|[¹²³⁴-⁹]|(?:${NOTE_WORDS}):)$`, "iu");
/** A key of so many words is a sentence. */
const SENTENCE_WORDS = 4;

const PAGE_NUMBER = /^\W*(?:side|page|s\.)\s*\d+(?:\s*(?:ud af|af|of|\/|-)\s*\d+)?\W*$/iu;
const CONTINUED = /^\W*(?:fortsat|forts\.?|fortsættes|continued)(?![\p{L}\d])(?:\s+(?:fra|på|from|on)\s.*|\s*(?:\.{3}|…))?\W*$/iu;
const PRINTED = /^(?:udskrevet|udskrift|printet|udskriftsdato|trykt|printed)(?![\p{L}\d-])/iu;
/** What a letterhead says: the municipality's name, its web address, its number. */
const LETTERHEAD = /^(?:[\p{Lu}][\p{L}-]*(?: [\p{L}-]+){0,3} Kommune|(?:https?:\/\/)?www\.\S+|CVR(?:-nr\.?|nr\.?|:)?\s*\d{8})$/u;

/** Words on a sheet that are for the printed page: its number, "fortsat", the day of printing, a letterhead. */
export function isPageRow(cells: readonly FilledCell[], isKey: (cell: FilledCell) => boolean): boolean {
  const words = cells.filter(isWords);
  if (words.length === 0 || words.length > 3 || cells.length > 4 || cells.some(isKey)) return false;
  if (words.some((cell) => PAGE_NUMBER.test(wordsOf(cell)) || CONTINUED.test(wordsOf(cell)))) return true;
  if (words.length === 1 && cells.length < 3 && PRINTED.test(wordsOf(words[0]!))) return true;
  return words.length === cells.length && words.every((cell) => LETTERHEAD.test(wordsOf(cell)));
}

/** A footnote or remark about the list: alone in its row, or its mark and its text. */
export function isNoteRow(cells: readonly FilledCell[]): boolean {
  const [first, ...others] = cells as [FilledCell, ...FilledCell[]];
  if (!isWords(first)) return false;
  const text = wordsOf(first);
  if (others.length > 0) return first.column.isLabel && NOTE_MARK.test(text) && others.length < 3 && others.filter(isWords).length < 2;
  if (!first.column.isLabel) return isLoneRemark(first);
  return NOTE.test(text) || (first.column.spec.kind === "key" && isSentence(text) && /[.!?]$/.test(text));
}

/** Too long for a key. */
export function isSentence(text: string): boolean {
  return text.split(" ").length >= SENTENCE_WORDS;
}

/** A remark without anything that it is about. */
function isLoneRemark({ column: { spec } }: FilledCell): boolean {
  return spec.kind === "text" && spec.text === "free" && !spec.required;
}
