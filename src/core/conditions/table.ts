import type { Column } from "../model/cell";

/** A register's columns, as far as they were found; `RegisterData` and what an across-rule gets both fit. */
export interface Table {
  readonly rowCount: number;
  readonly columns: Readonly<Partial<Record<string, Column>>>;
}
