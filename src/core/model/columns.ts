import type { Column } from "./cell";
import type { Table } from "./register-data";

/** Columns that are all there. */
export type Columns<K extends string = string> = Readonly<Record<K, Column>>;
/** Columns of which any may be missing. */
export type OptionalColumns<K extends string = string> = Readonly<Partial<Record<K, Column>>>;

/** A register with columns that are all there. */
export interface TableWith<K extends string> {
  readonly rowCount: number;
  readonly columns: Columns<K>;
}

/** Each column that was found, with its key. */
export function columnEntries(columns: OptionalColumns): [string, Column][] {
  return Object.entries(columns).flatMap(([key, cells]) => (cells === undefined ? [] : [[key, cells]]));
}

/** The columns asked for; undefined where one of them, or the register, was not found. */
export function findColumns<Known extends string, K extends Known>(
  table: Table<Known> | undefined,
  ...keys: readonly K[]
): Columns<K> | undefined {
  return table !== undefined && hasColumns(table, ...keys) ? table.columns : undefined;
}

/** Whether the columns were found; they are then known to be there. */
export function hasColumns<T extends Table, K extends keyof T["columns"] & string>(
  table: T,
  ...keys: readonly K[]
): table is T & { readonly columns: Columns<K> } {
  return keys.every((key) => table.columns[key] !== undefined);
}
