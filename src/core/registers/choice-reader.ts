import type { CellValue } from "../model/cell";
import type { Choice } from "../model/choice";
import type { RegisterId } from "../model/register-id";
import { foldText } from "../text/fold";
import { plain } from "../text/signs";
import { columnSpec, type ChoiceKey, type ChoiceOf, type KeyArgument } from "./index";

/** Gives the value of the closed list that a cell means, `""` for a blank cell, undefined for anything else. */
export type ChoiceReader<Value extends string = string> = (cell: CellValue) => Value | "" | undefined;

/** The values of a column's list; any text where the column is only known when it runs. */
export type ChoiceValue<R extends RegisterId, K extends string> = K extends ChoiceKey<R> ? ChoiceOf<R, K> : string;

/** A column of a million different texts must not grow the memo without end. */
const MEMO_LIMIT = 10_000;

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
  const values = new Map<string, string>([["", ""]]);
  const choices = choicesOf(register, column);
  for (const choice of choices) {
    for (const name of [choice.value, ...(choice.synonyms ?? [])]) values.set(foldText(name), choice.value);
  }
  // A mark (`✓`) folds to nothing, and is read as it is.
  for (const { value, words = [] } of choices)
    for (const word of words) if (!values.has(foldText(word) || word)) values.set(foldText(word) || word, value);
  const memo = new Map<CellValue, string | undefined>();
  return (cell) => {
    if (memo.has(cell)) return memo.get(cell);
    const text = plain(String(cell));
    // "--" folds to nothing but is not blank.
    const value = values.get(foldText(text) || text) ?? choices.find(({ also }) => also?.(text))?.value;
    if (memo.size < MEMO_LIMIT) memo.set(cell, value);
    return value;
  };
}

const spellings = new Map<string, ReadonlySet<string>>();

/**
 * Whether a cell is a value of the list or a spelling of it. A word that says something else or more and is read as a value (`x`, `K5`, `EOJ`)
 * is none: it is understood, and writing the value in its place would lose what it says.
 */
export function isSpelling(register: RegisterId, column: string, cell: CellValue): boolean {
  const name = `${register}.${column}`;
  let known = spellings.get(name);
  if (known === undefined) {
    const choices = choicesOf<RegisterId, string>(register, column);
    spellings.set(name, (known = new Set(choices.flatMap(({ value, synonyms = [] }) => [value, ...synonyms].map(foldText)))));
  }
  return known.has(foldText(plain(String(cell))));
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
