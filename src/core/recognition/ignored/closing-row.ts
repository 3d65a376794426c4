import type { Column } from "../../model/cell";
import { isBlank } from "../../model/cell";
import { parseNumber } from "../../identifiers/numbers";
import type { FilledCell } from "./row-cells";

/** "I alt", "Total 2026", "Sum:"; and words that also begin names, which must be alone. */
const TOTAL =
  /^(?:(?:i ?alt|sum|subtotal|hovedtotal|totalt?|grand total)(?:[\s:(]+[^\s]+){0,3}|(?:samlet|antal|gennemsnit|gns\.?|average|count)):?$/iu;
const NOTE =
  /^(?:(?:noter?|bemærk|bemærkning|obs|kilder?|opdateret|(?:sen|sid)st opdateret|udtrukket|udtræk|forklaring|source|updated)(?![\p{L}\d-]):?\s+\S|\*+\s*\p{L})/iu;
/** A key of so many words is a sentence. */
const SENTENCE_WORDS = 4;

/**
 * The kind of a row at the very end of a register, when it is no row of it: its only filled cells are a word for a sum and numbers, or
 * numbers that are the sums of their columns, or one note. Careful: anything more, and it is data.
 * @param rows number of data rows above it.
 */
export function closingRow(cells: readonly FilledCell[], rows: number): "total" | "note" | undefined {
  const texts = cells.filter(({ value }) => typeof value === "string" && parseNumber(value) === undefined);
  const numbers = cells.filter((cell) => !texts.includes(cell));
  if (texts.length === 0) return numbers.every((cell) => isSumOfColumn(cell, rows)) ? "total" : undefined;
  if (texts.length > 1) return undefined;
  const [{ column, value }] = texts as [FilledCell];
  const text = String(value).trim().replace(/\s+/g, " ");
  if (TOTAL.test(text)) return "total";
  if (numbers.length > 0 || !column.isLabel) return undefined;
  return NOTE.test(text) || (column.spec.kind === "key" && text.split(" ").length >= SENTENCE_WORDS) ? "note" : undefined;
}

function isSumOfColumn({ column: { spec, values }, value }: FilledCell, rows: number): boolean {
  if (spec.kind !== "number" && spec.kind !== "integer") return false;
  const [sum, addends] = sumOf(values, rows);
  return addends > 1 && Math.abs(sum - parseNumber(value)!) <= 1e-9 * Math.max(1, Math.abs(sum));
}

function sumOf(values: Column, rows: number): [sum: number, addends: number] {
  let sum = 0;
  let addends = 0;
  for (let row = 0; row < rows; row++) {
    const value = values[row]!;
    const number = isBlank(value) ? undefined : parseNumber(value);
    if (number === undefined) continue;
    sum += number;
    addends++;
  }
  return [sum, addends];
}
