import { isBlankWord } from "../forms/words/blank-words";
import type { Column } from "../model/cell";
import { columnEntries } from "../model/columns";
import { writtenColumn, type RegisterData } from "../model/register-data";
import { listOf, SYSTEM_NAMES_LIST } from "./meaning";

/** The register with the words for nothing ("-", "n/a", "ingen") blank where a system is to be named; as written they stay in `written`. */
export function readBlankNames(data: RegisterData): RegisterData {
  const changed = columnEntries(data.columns).flatMap(([key, values]): [string, Column][] => {
    if (listOf(data.mapping.register, key) !== SYSTEM_NAMES_LIST || !values.some(isBlankWord)) return [];
    return [[key, values.map((cell) => (isBlankWord(cell) ? "" : cell))]];
  });
  if (changed.length === 0) return data;
  const written = Object.fromEntries(changed.map(([key]) => [key, writtenColumn(data, key)!]));
  return { ...data, columns: { ...data.columns, ...Object.fromEntries(changed) }, written: { ...data.written, ...written } };
}
