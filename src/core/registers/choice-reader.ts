import type { CellValue } from "../model/cell";
import { foldText } from "../text/fold";
import { columnSpec } from "./index";
import type { RegisterId } from "../model/register-id";

/** Gives the value of the closed list that a cell means, `""` for a blank cell, undefined for anything else. */
export type ChoiceReader = (cell: CellValue) => string | undefined;

/**
 * Reads cells of a choice column: the list's own value or a synonym, however spelt; also Excel's TRUE and FALSE.
 * The one reading that rules, dependencies and reports share.
 * @throws when the column is unknown or has no choices: a fault of ours, not of the sheet.
 */
export function choiceReader(register: RegisterId, column: string): ChoiceReader {
  const { choices } = columnSpec(register, column);
  if (choices === undefined) throw new Error(`Column "${column}" of "${register}" has no choices`);
  const values = new Map<string, string>([["", ""]]);
  for (const choice of choices) {
    for (const name of [choice.value, ...(choice.synonyms ?? [])]) values.set(foldText(name), choice.value);
  }
  const memo = new Map<CellValue, string | undefined>();
  return (cell) => {
    if (memo.has(cell)) return memo.get(cell);
    const text = String(cell).trim();
    // "--" folds to nothing but is not blank.
    const value = text !== "" && foldText(text) === "" ? undefined : values.get(foldText(text));
    if (memo.size < MEMO_LIMIT) memo.set(cell, value);
    return value;
  };
}

/** A column of a million different texts must not grow the memo without end. */
const MEMO_LIMIT = 10_000;
