import { columnEntries } from "../model/columns";
import type { Column } from "../model/cell";
import { partIndexOf, partsOf } from "../model/parts";
import { writtenColumn, type RegisterData, type RegisterPart } from "../model/register-data";
import type { Steps } from "../model/steps";

/**
 * How a register differs from an earlier reading of it. `none`: every row is where it was and holds what it held. `all`: it came, went or
 * has other columns, so nothing of the earlier reading can be relied on. `some`: row by row, by data row number.
 */
export type RegisterChange = { readonly kind: "none" } | { readonly kind: "all" } | SomeChange;

interface SomeChange {
  readonly kind: "some";
  /** Column key → rows whose value has changed; ascending. Columns without any are not named. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Rows that are in another sheet row, or were not there before; ascending. */
  readonly moved: readonly number[];
  readonly rowsBefore: number;
  readonly rowsNow: number;
}

const NONE: RegisterChange = { kind: "none" };
const ALL: RegisterChange = { kind: "all" };

/** Compares two readings of a register, a column a step. Columns that are one and the same array are not looked through. */
export function* registerChange(before: RegisterData | undefined, now: RegisterData | undefined): Steps<RegisterChange> {
  if (before === now) return NONE;
  if (before === undefined || now === undefined || !standAlike(before, now)) return ALL;
  const moved = movedRows(before, now);
  const rows = new Map<string, number[]>();
  for (const [key] of columnEntries(now.columns)) {
    yield;
    const changed = changedInColumn(before, now, key);
    if (changed.length > 0) rows.set(key, changed);
  }
  const isSame = moved.length === 0 && rows.size === 0 && before.rowCount === now.rowCount;
  // A merged cell answers for several rows, so that what is found in one of them may stand in another.
  if (!isSame && now.merged !== undefined) return ALL;
  return isSame ? NONE : { kind: "some", rows, moved, rowsBefore: before.rowCount, rowsNow: now.rowCount };
}

/** The earlier reading where nothing has changed, else the new one, with the earlier column wherever a column is the same. */
export function* reconcile(before: RegisterData | undefined, now: RegisterData): Steps<RegisterData> {
  const change = yield* registerChange(before, now);
  if (before === undefined || change.kind === "all") return now;
  // Its other data (ignored rows, headers) may differ even so.
  if (change.kind === "none") {
    const { written: _, ...rest } = now;
    return { ...rest, columns: before.columns, sheetRows: before.sheetRows, ...(before.written && { written: before.written }) };
  }
  if (change.rowsBefore !== change.rowsNow) return now;
  const columns = columnEntries(now.columns).map(([key, values]): [string, Column] => [
    key,
    change.rows.has(key) ? values : before.columns[key]!,
  ]);
  return { ...now, columns: Object.fromEntries(columns) };
}

/** In the same parts on the same sheets with the same columns in the same places, and merged alike: findings then have the same places. */
function standAlike(
  { mapping: a, merged, columns }: RegisterData,
  { mapping: b, merged: mergedNow, columns: columnsNow }: RegisterData,
): boolean {
  const [before, now] = [partsOf(a), partsOf(b)];
  const areAlike = before.length === now.length && before.every((part, i) => partsAlike(part, now[i]!));
  return areAlike && haveSameKeys(columns, columnsNow) && JSON.stringify(merged) === JSON.stringify(mergedNow);
}

/** A column that follows from others is there only while it has a value. */
function haveSameKeys(before: RegisterData["columns"], now: RegisterData["columns"]): boolean {
  return String(Object.keys(before).sort()) === String(Object.keys(now).sort());
}

function partsAlike(a: RegisterPart, b: RegisterPart): boolean {
  const keys = Object.keys(a.columns);
  return (
    a.sheet === b.sheet &&
    keys.length === Object.keys(b.columns).length &&
    keys.every((key) => a.columns[key]?.column === b.columns[key]?.column)
  );
}

function movedRows(before: RegisterData, now: RegisterData): number[] {
  const haveSameStarts = String(before.starts) === String(now.starts);
  if (before.sheetRows === now.sheetRows && haveSameStarts) return [];
  const moved: number[] = [];
  for (let row = 0; row < now.rowCount; row++) {
    const isInPlace =
      now.sheetRows[row] === before.sheetRows[row] && (haveSameStarts || partIndexOf(now, row) === partIndexOf(before, row));
    if (!isInPlace) moved.push(row);
  }
  return moved;
}

/** Rows that differ in what is read or, where that is something else, in what is written. */
function changedInColumn(before: RegisterData, now: RegisterData, key: string): number[] {
  const read = changedRows(before.columns[key]!, now.columns[key]!);
  if (before.written?.[key] === undefined && now.written?.[key] === undefined) return read;
  const written = changedRows(writtenColumn(before, key)!, writtenColumn(now, key)!);
  return [...new Set([...read, ...written])].sort((a, b) => a - b);
}

function changedRows(before: Column, now: Column): number[] {
  if (before === now) return [];
  const changed: number[] = [];
  // A cell never holds NaN, so unequal values differ.
  for (let row = 0; row < now.length; row++) if (now[row] !== before[row]) changed.push(row);
  return changed;
}
