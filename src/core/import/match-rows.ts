import { isBlankWord } from "../forms/words/blank-words";
import type { RegisterData } from "../model/register-data";
import type { SystemResolver } from "../model/system-resolver";
import { registerSpec } from "../registers";
import { foldText } from "../text/fold";
import { normalKey, rowFinder, type FoundRows } from "./find-rows";
import type { LeftReason } from "./import-plan";
import type { ImportSource, SourceKey } from "./import-source";
import type { SourceRow } from "./read-rows";

export type Match =
  | { readonly kind: "merged"; readonly rows: readonly number[]; readonly by: string }
  | { readonly kind: "added"; readonly id: string }
  | { readonly kind: "left"; readonly reason: LeftReason; readonly key: string };

/** Begins the identifiers of rows that bring none. */
const OWN_ID = "KITOS-";

/**
 * Finds for each row of the import its rows in the register. Key by key, strongest first: a stronger match claims its row before a weaker
 * one is tried. Ambiguous rows are left to the user and withheld from weaker matches too, so that importing the same sheet again gives the
 * same result.
 */
export function matchRows(source: ImportSource, rows: readonly SourceRow[], register: RegisterData, resolver: SystemResolver): Match[] {
  const { keyColumn } = registerSpec(source.register);
  const keys = source.keys.filter(({ column }) => column in register.mapping.columns);
  const keyText = (row: SourceRow, key: SourceKey): string => keyTextOf(row, key, keyColumn);
  const matches = new Array<Match | undefined>(rows.length);
  const used = new Set<number>();
  const unclear = new Set<number>();
  const strongest = rows.map((row) => keys.find((key) => keyText(row, key) !== ""));
  // Asked of the import alone, since what is asked of the register has changed when the sheet is imported again.
  const inImport = new Map(keys.map((key) => [key, countOf(rows.map((row) => normalKey(keyText(row, key), key.column, keyColumn)))]));
  const isTwice = (key: SourceKey, value: string): boolean => inImport.get(key)!.get(normalKey(value, key.column, keyColumn))! > 1;

  for (const key of keys) {
    const find = rowFinder(key, keyColumn, register, resolver);
    const waiting = rows.flatMap((row, i) => {
      const value = keyText(row, key);
      if (matches[i]?.kind === "merged" || value === "" || lacksNeed(source, row)) return [];
      const found = find(value);
      return [{ i, value, found, free: found.rows.filter((at) => !used.has(at)) }];
    });
    const claims = countOf(waiting.flatMap(({ free }) => free));
    const decided = waiting.map((row) => {
      const { i, value, found, free } = row;
      const isShared =
        free.some((at) => claims.get(at)! > 1) || (key.system !== true && isTwice(key, value) && (strongest[i] === key || free.length > 0));
      return { ...row, reason: isShared ? ("key-twice-in-import" as const) : problemOf(key, found, free, unclear) };
    });
    for (const { i, value, free, reason } of decided) {
      // A row that is left keeps its claims on weaker keys: when the sheet is imported again it may be left sooner.
      if (reason !== undefined || matches[i] !== undefined) {
        matches[i] ??= { kind: "left", reason: reason!, key: value };
        for (const at of free) unclear.add(at);
      } else if (free.length > 0) {
        matches[i] = { kind: "merged", rows: free, by: key.column };
        for (const at of free) used.add(at);
      }
    }
  }
  const newId = idMaker(
    register,
    [keyColumn, ...keys.map(({ column }) => column)],
    rows.flatMap((row) => [row.id, ...keys.map((key) => keyText(row, key))]),
  );
  return rows.map((row, i): Match => {
    const match = matches[i];
    if (match !== undefined) return match;
    const key = strongest[i];
    const value = key === undefined ? row.id : keyText(row, key);
    if (lacksNeed(source, row)) return { kind: "left", reason: "nothing-to-take", key: value };
    if (key === undefined) return { kind: "left", reason: "no-key", key: value };
    if (key.column === keyColumn) return { kind: "added", id: row.id };
    // Without an identifier the row is known again by this alone.
    if (isTwice(key, value)) return { kind: "left", reason: "key-twice-in-import", key: value };
    return { kind: "added", id: newId() };
  });
}

/** Why a row that was looked up can't be merged; undefined also where nothing was found. */
function problemOf(key: SourceKey, found: FoundRows, free: readonly number[], unclear: ReadonlySet<number>): LeftReason | undefined {
  if (key.system === true) {
    if (found.problem !== undefined) return found.problem;
    if (free.length < found.rows.length) return "row-taken";
  } else if (key.many !== true && free.length > 1) return "key-twice-in-register";
  return free.some((at) => unclear.has(at)) ? "key-twice-in-register" : undefined;
}

/** A row's text for a key; "" where it has nothing by which it could be found again. */
function keyTextOf(row: SourceRow, key: SourceKey, keyColumn: string): string {
  if (key.column === keyColumn) return row.id;
  const value = row.values[key.column];
  const text = value?.kind === "value" ? String(value.value) : "";
  // A dash or "ukendt" is no name that a row could be found by.
  if (isBlankWord(text)) return "";
  return key.system === true && foldText(text) === "" ? "" : text;
}

function lacksNeed({ needs }: ImportSource, row: SourceRow): boolean {
  return needs !== undefined && row.values[needs]?.kind !== "value";
}

function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Makes `KITOS-1`, `KITOS-2` … past what the register or the import calls anything: a system is also looked up by its name. */
function idMaker(register: RegisterData, columns: readonly string[], inImport: readonly string[]): () => string {
  const inRegister = columns.flatMap((column) => (register.columns[column] ?? []).map(String));
  const known = new Set([...inRegister, ...inImport].flatMap((text) => [text, ...text.split(",")]).map(foldText));
  let number = 0;
  return () => {
    let id: string;
    do id = `${OWN_ID}${++number}`;
    while (known.has(foldText(id)));
    return id;
  };
}
