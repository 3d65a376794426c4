import { parseNumber } from "../../identifiers/numbers";
import { type FilledCell, type ReadRows, type SheetColumn, isWords, wordsOf } from "./row-cells";
import { isSumOf } from "./sums";

const WORD =
  "i ?alt|sum|delsum|mellemsum|mellemresultat|subtotal|sub-total|hovedtotal|totalt?|samlet sum|samlet udgift|samlet pris|sum total|grand total";
/** "I alt", "Total 2026", "Sum Social og Sundhed:". */
const BEGIN = new RegExp(`^(?:${WORD})(?=[\\s:(-]|$)`, "iu");
/** "Social og Sundhed i alt", "Skole (total)". */
const END = /[\s,-]\(?(?:i alt|subtotal|total)\)?:?$/iu;
/** Whose sum it is takes no more words; a longer text is a sentence. */
const MOST_WORDS = 8;
/** The word and no more than a colon: no name of anything. */
const BARE = new RegExp(`^(?:${WORD}|samlet|antal|gennemsnit|gns\\.?|average|count):?$`, "iu");
/** "9 systemer", "(12 sager)": what a total may count beside its word. */
const COUNTED = /^\(?(?:antal:? )?\d[\d.]* \p{L}+\)?\.?$/iu;

/** Days of the years 1954 to 2119: a date and no sum of dates. */
const isDay = (number: number): boolean => number > 20_000 && number < 80_000;

/** True where a row's label may begin or end as a total does; asked of every row, so it only looks at the text's ends. */
export function mayBeTotal(text: string): boolean {
  return (
    /^(?:i ?alt|sum|sub|del|mellem|total|hoved|samlet|antal|gennemsnit|gns|grand|average|count)/i.test(text) ||
    /(?:i alt|total)\)?:?$/i.test(text)
  );
}

/**
 * A row that adds others up, known by what it holds and not by where it stands: a word for a sum in one cell, and else nothing but numbers.
 * A system named "Total" has a supplier or a status, and is a record.
 */
export function isTotalRow(cells: readonly FilledCell[], { key }: ReadRows): boolean {
  const words = cells.filter(isWords).filter((cell) => !COUNTED.test(wordsOf(cell)));
  const numbers = cells.filter((cell) => !isWords(cell));
  const said = words.find((cell) => saysTotal(wordsOf(cell)));
  if (said === undefined || words.length > 2) return false;
  const text = wordsOf(said);
  if (words.length === 2) {
    // "I alt | Social og Sundhed | 375.000": the other word only says whose sum it is.
    const other = words.find((cell) => cell !== said)!;
    const isPlace = other.column.spec.kind === "text" || other.column.spec.kind === "reference";
    const hasKey = key !== undefined && cells.some(({ column }) => column === key) && said.column !== key;
    return BARE.test(text) && isPlace && !hasKey && numbers.some(isQuantity);
  }
  if (key !== undefined && said.column !== key && cells.some(({ column }) => column === key)) return false;
  if (BARE.test(text)) return true;
  const hasDay = numbers.some(({ column: { spec }, value }) => spec.kind === "date" && isDay(parseNumber(value as number) ?? 0));
  if (hasDay) return false;
  return numbers.length > 0 || text.split(" ").length <= 4;
}

function saysTotal(text: string): boolean {
  return begins(text) || BARE.test(text) || ends(text);
}

function begins(text: string): boolean {
  const word = BEGIN.exec(text);
  if (word === null) return false;
  const rest = text.slice(word[0].length);
  // Signs alone say nothing more: "Sum (" is no total.
  return rest === "" || (!/^[\s:(-]*$/u.test(rest) && countWords(rest) <= MOST_WORDS);
}

function ends(text: string): boolean {
  const word = END.exec(text);
  return word !== null && word.index > 0 && countWords(text.slice(0, word.index)) <= MOST_WORDS;
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}

/** A cell of a column whose numbers are amounts or counts. */
function isQuantity({ column }: FilledCell): boolean {
  return isNumberColumn(column);
}

function isNumberColumn({ spec }: SheetColumn): boolean {
  return spec.kind === "number" || spec.kind === "integer";
}

/**
 * A row of sums without a word for it: only numbers, each the sum of its column's records over the group that ends or begins here, or over
 * all above. With one text, it is that group's heading with its sum.
 */
export function isRowOfSums(cells: readonly FilledCell[], row: number, rows: ReadRows, isRecord: (row: number) => boolean): boolean {
  const numbers = cells.filter((cell) => !isWords(cell));
  return (
    numbers.length > 0 &&
    numbers.every((cell) => isQuantity(cell) && isSumOf(cell.column.values, parseNumber(cell.value as number)!, row, rows, isRecord))
  );
}
