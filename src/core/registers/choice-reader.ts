import type { CellValue } from "../model/cell";
import type { Choice } from "../model/choice";
import { blankWord } from "../forms/words/blank-words";
import { hasDoubtMark, isUndecided } from "../forms/words/undecided";
import { BLANK, readValue, type Reading, UNDECIDED, unknown } from "../model/reading";
import type { RegisterId } from "../model/register-id";
import { foldText } from "../text/fold";
import { plain } from "../text/signs";
import { columnSpec, type ChoiceKey, type ChoiceOf, type KeyArgument } from "./index";

/**
 * Gives the value of the closed list that a cell means, `""` for a blank cell and for a word for nothing, undefined for anything else. What
 * says itself that it is not decided is the list's own value for that, and undefined where the list has none.
 */
export type ChoiceReader<Value extends string = string> = (cell: CellValue) => Value | "" | undefined;

/** The values of a column's list; any text where the column is only known when it runs. */
export type ChoiceValue<R extends RegisterId, K extends string> = K extends ChoiceKey<R> ? ChoiceOf<R, K> : string;

/** A column of a million different texts must not grow the memo without end. */
const MEMO_LIMIT = 10_000;

const readings = new Map<string, (cell: CellValue) => Reading<string>>();
const readers = new Map<string, ChoiceReader>();

/**
 * Reads cells of a choice column: the list's own value or a synonym, however spelt; also Excel's TRUE and FALSE.
 * The one reading that rules, dependencies and reports share; made once for each column.
 * @throws when the column is unknown or has no choices: the code is wrong, not the sheet.
 */
export function choiceReader<R extends RegisterId, K extends string>(
  register: R,
  column: KeyArgument<ChoiceKey<R>, K>,
): ChoiceReader<ChoiceValue<R, K>> {
  const name = `${register}.${column}`;
  let reader = readers.get(name);
  if (reader === undefined) readers.set(name, (reader = makeReader(register, column)));
  return reader as ChoiceReader<ChoiceValue<R, K>>;
}

function makeReader(register: RegisterId, column: string): ChoiceReader {
  const read = readChoice(register, column);
  const { unknownChoice } = columnSpec(register, column);
  return (cell) => {
    const reading = read(cell);
    if (reading.kind === "blank") return "";
    return reading.kind === "undecided" ? unknownChoice : readValue(reading);
  };
}

/**
 * The same with what kind of reading it is. A value with a mark of doubt ("slet?", "Kasseres (forslag)") is undecided, whatever the list
 * says, and so are words for it that the list does not have; words for nothing are blank.
 */
export function readChoice(register: RegisterId, column: string): (cell: CellValue) => Reading<string> {
  const name = `${register}.${column}`;
  let reading = readings.get(name);
  if (reading === undefined) readings.set(name, (reading = makeReading(register, column)));
  return reading;
}

function makeReading(register: RegisterId, column: string): (cell: CellValue) => Reading<string> {
  const values = new Map<string, string>();
  const choices = choicesOf<RegisterId, string>(register, column);
  const { unknownChoice } = columnSpec(register, column);
  for (const choice of choices) {
    for (const name of [choice.value, ...(choice.synonyms ?? [])]) values.set(foldText(name), choice.value);
  }
  // A mark (`✓`) folds to nothing, and is read as it is.
  const words = new Map<string, string>();
  for (const { value, words: known = [] } of choices) for (const word of known) words.set(foldText(word) || word, value);
  const memo = new Map<CellValue, Reading<string>>();
  const read = (cell: CellValue): Reading<string> => {
    const text = plain(String(cell));
    if (text === "") return BLANK;
    if (hasDoubtMark(text)) return UNDECIDED;
    const folded = foldText(text);
    // "--" folds to nothing but is no value of the list.
    const value = folded === "" ? undefined : values.get(folded);
    if (value !== undefined) return value === cell ? { kind: "value", value } : { kind: "understood", value, form: "list" };
    const said = words.get(folded || text) ?? choices.find(({ also }) => also?.(text))?.value;
    if (said !== undefined) return { kind: "understood", value: said, form: "word" };
    if (isUndecided(text)) return UNDECIDED;
    const word = blankWord(text);
    if (word === undefined) return unknown();
    return word === "not-known" && unknownChoice !== undefined ? UNDECIDED : BLANK;
  };
  return (cell) => {
    let reading = memo.get(cell);
    if (reading === undefined) {
      reading = read(cell);
      if (memo.size < MEMO_LIMIT) memo.set(cell, reading);
    }
    return reading;
  };
}

/** Asks of cells of a choice column whether they mean one value, however spelt. */
export function means<R extends RegisterId, K extends string>(
  register: R,
  column: KeyArgument<ChoiceKey<R>, K>,
  value: ChoiceValue<R, K>,
): (cell: CellValue) => boolean {
  const read: ChoiceReader = choiceReader(register, column as string);
  const others = choicesOf<RegisterId, string>(register, column).flatMap((choice) => (choice.value === value ? [] : [choice.value]));
  // Nearly all cells hold a value of the list exactly; comparing beats hashing for lists this short.
  return (cell) => cell === value || (cell !== "" && !isOneOf(cell, others) && read(cell) === value);
}

export function isOneOf(value: CellValue, list: readonly string[]): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === value) return true;
  return false;
}

/** The closed list of a column. @throws when it has none. */
export function choicesOf<R extends RegisterId, K extends string>(
  register: R,
  column: KeyArgument<ChoiceKey<R>, K>,
): readonly (Choice & { readonly value: ChoiceValue<R, K> })[] {
  const { choices } = columnSpec(register, column as string);
  if (choices === undefined) throw new Error(`Column "${column}" of "${register}" has no choices`);
  return choices as readonly (Choice & { readonly value: ChoiceValue<R, K> })[];
}
