import type { CellValue, Column } from "../model/cell";
import { columnEntries } from "../model/columns";
import { namesApart } from "../model/several-systems";
import { writtenColumn, type RegisterData } from "../model/register-data";
import { columnSpec } from "../registers";
import type { RegisterId } from "../model/register-id";
import { listOf, UNDECIDED_WORD, SUPPLIERS_LIST, SYSTEM_NAMES_LIST, type Meaning, type WordMeaning } from "./meaning";
import { meaningReader, type MeaningReader } from "./meaning-reader";

/**
 * The register as its municipality means it: each word that has an answer is replaced by what it means, in a cell with several names each
 * name for itself. The cells as they stand in the sheet stay in `written`. The same register where no word of it has an answer.
 */
export function applyMeanings(data: RegisterData, meanings: readonly WordMeaning[]): RegisterData {
  if (meanings.length === 0) return data;
  const { register } = data.mapping;
  const changed: [string, Column][] = [];
  for (const [key, values] of columnEntries(data.columns)) {
    const list = listOf(register, key);
    const read = list === undefined ? undefined : meaningReader(meanings, list);
    if (read === undefined) continue;
    const meant = meantColumn(values, list === SYSTEM_NAMES_LIST ? nameReader(register, key, read) : wordReader(register, key, read));
    if (meant !== undefined) changed.push([key, meant]);
  }
  if (changed.length === 0) return data;
  const written = Object.fromEntries(changed.map(([key]) => [key, writtenColumn(data, key)!]));
  return { ...data, columns: { ...data.columns, ...Object.fromEntries(changed) }, written: { ...data.written, ...written } };
}

/** The value that a cell is read as; undefined where it is read as it is written. */
type ValueReader = (cell: CellValue) => CellValue | undefined;

function wordReader(register: RegisterId, column: string, read: MeaningReader): ValueReader {
  return (cell) => {
    const meaning = read(cell);
    return meaning === undefined ? undefined : meantValue(register, column, meaning);
  };
}

/** A name stands alone in its cell, or among others. */
function nameReader(register: RegisterId, column: string, read: MeaningReader): ValueReader {
  const whole = wordReader(register, column, read);
  return (cell) => {
    const meant = whole(cell);
    if (meant !== undefined || typeof cell !== "string") return meant;
    const parts = namesApart(cell);
    if (parts.length < 2) return undefined;
    let isMeant = false;
    const text = replaceNames(cell, parts, (name) => {
      const value = whole(name);
      isMeant ||= value !== undefined;
      return value;
    });
    return isMeant ? text : undefined;
  };
}

/** Longest first, so that an answer on "Vej og Park" is not lost to one on "Park". */
function replaceNames(cell: string, parts: readonly { from: number; to: number }[], meant: ValueReader): string {
  let text = "";
  let at = 0;
  for (let from = 0; from < parts.length;) {
    let to = parts.length;
    let value: CellValue | undefined;
    for (; to > from && value === undefined; to--) value = meant(cell.slice(parts[from]!.from, parts[to - 1]!.to));
    const last = value === undefined ? from : to;
    text += cell.slice(at, parts[from]!.from) + (value === undefined ? cell.slice(parts[from]!.from, parts[from]!.to) : String(value));
    at = parts[last]!.to;
    from = last + 1;
  }
  return text + cell.slice(at);
}

/** What is read in the word's place; undefined for a word of the municipality's own. */
function meantValue(register: RegisterId, column: string, meaning: Meaning): CellValue | undefined {
  switch (meaning.means) {
    case "value":
      return meaning.value;
    case "blank":
      return "";
    case "undecided":
      // No word for it may pass for a supplier.
      return listOf(register, column) === SUPPLIERS_LIST ? "" : (columnSpec(register, column).unknownChoice ?? UNDECIDED_WORD);
    case "own":
      return undefined;
  }
}

function meantColumn(values: Column, read: ValueReader): Column | undefined {
  // A column of a million cells holds few different words.
  const memo = new Map<CellValue, CellValue | undefined>();
  let meant: CellValue[] | undefined;
  for (let row = 0; row < values.length; row++) {
    const cell = values[row]!;
    if (cell === "") continue;
    let value = memo.get(cell);
    if (value === undefined && !memo.has(cell)) {
      value = read(cell);
      if (memo.size < MEMO_LIMIT) memo.set(cell, value);
    }
    if (value === undefined || value === cell) continue;
    meant ??= values.slice();
    meant[row] = value;
  }
  return meant;
}

const MEMO_LIMIT = 10_000;
