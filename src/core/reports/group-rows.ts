import { isBlank, type CellValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import { type ChoiceReader, choiceReader, choicesOf, readChoice } from "../registers/choice-reader";
import type { ColumnKey, ChoiceOf, ChoiceKey } from "../registers";
import { pushTo } from "../model/push-to";
import type { RegisterId } from "../model/register-id";
import type { RegisterOf } from "../registers/workbook-data";
import { keyOf } from "../text/signs";

/** Rows of a register that say the same in one column. */
export interface RowGroup<Value extends string = string> {
  /** The value as the user reads it; null where the cell is blank or, for a closed list, not one of its values. */
  readonly value: Value | null;
  readonly why: "value" | "blank" | "unreadable";
  readonly rows: readonly number[];
}

/**
 * Rows by the values of a closed list, in the list's order, each value also where no row has it; then blank and
 * unreadable cells where there are any. Every row is in exactly one group.
 */
export function groupByChoice<R extends RegisterId, K extends ChoiceKey<R> & ColumnKey<R>>(
  _register: R,
  data: RegisterOf<R>,
  column: K,
): RowGroup<ChoiceOf<R, K>>[] {
  return groupByList<string>(data, column) as RowGroup<ChoiceOf<R, K>>[];
}

/** The same where register and column are only known when it runs. */
export function groupByList<K extends string>(data: RegisterData<K>, column: NoInfer<K>): RowGroup[] {
  const { register } = data.mapping;
  const read: ChoiceReader = choiceReader(register, column as string);
  const cells = data.columns[column] ?? [];
  const byValue = new Map<string | undefined, number[]>(choicesOf(register, column as string).map((choice) => [choice.value, []]));
  const reading = readChoice(register, column as string);
  for (let row = 0; row < data.rowCount; row++) {
    const cell = cells[row] ?? "";
    const value = read(cell);
    // What says that it is not decided has no value yet; it is not unreadable.
    pushTo(byValue, value === undefined && reading(cell).kind === "undecided" ? "" : value, row);
  }
  const blank = byValue.get("");
  const unreadable = byValue.get(undefined);
  byValue.delete("");
  byValue.delete(undefined);
  return [
    ...[...byValue].map(([value, rows]): RowGroup => ({ value: value!, why: "value", rows })),
    ...(blank === undefined ? [] : [{ value: null, why: "blank" as const, rows: blank }]),
    ...(unreadable === undefined ? [] : [{ value: null, why: "unreadable" as const, rows: unreadable }]),
  ];
}

/**
 * Rows grouped by the `label` of the cell (default: its text, as `keyOf` compares it; the first spelling is displayed), in Danish
 * alphabetical order, blank ones last. Every row is in exactly one group.
 */
export function groupByText<K extends string>(
  data: RegisterData<K>,
  column: NoInfer<K>,
  label: (text: string) => string = (text) => text,
): RowGroup[] {
  const cells = data.columns[column] ?? [];
  const byKey = new Map<string, number[]>();
  const spelling = new Map<string, string>();
  // A column of a million rows has few different values; each is worked out once.
  const keys = new Map<CellValue, string>();
  for (let row = 0; row < data.rowCount; row++) {
    const cell = cells[row] ?? "";
    let key = keys.get(cell);
    if (key === undefined) {
      const text = isBlank(cell) ? "" : label(String(cell).trim().replace(/\s+/g, " "));
      key = keyOf(text);
      keys.set(cell, key);
      if (!spelling.has(key)) spelling.set(key, text);
    }
    pushTo(byKey, key, row);
  }
  const groups = [...byKey].map(([key, rows]): RowGroup =>
    key === "" ? { value: null, why: "blank", rows } : { value: spelling.get(key)!, why: "value", rows },
  );
  return groups.sort((a, b) => Number(a.why === "blank") - Number(b.why === "blank") || DANISH.compare(a.value ?? "", b.value ?? ""));
}
const DANISH = new Intl.Collator("da");
