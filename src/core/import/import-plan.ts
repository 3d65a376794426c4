import type { CellValue } from "../model/cell";
import type { RegisterId } from "../registers/register";

/** A value that the import would write into a row that is there. `mine` is the register's, `theirs` the import's. */
export interface ImportedValue {
  /** Stable name for the user's choice: key of the row and column. */
  readonly id: string;
  readonly key: string;
  /** Data row of the register. */
  readonly row: number;
  readonly column: string;
  readonly mine: CellValue;
  readonly theirs: CellValue;
}

export interface AddedRow {
  readonly key: string;
  /** Row of the imported sheet, zero-based. */
  readonly sourceRow: number;
  /** Column key → value; only columns that the import has. */
  readonly values: Readonly<Record<string, CellValue>>;
}

/** What importing would do; nothing has been written. Every row and column of the import is in one of the lists. */
export interface ImportPlan {
  readonly register: RegisterId;
  readonly added: readonly AddedRow[];
  /** The register's cell is blank and the import has a value. */
  readonly filled: readonly ImportedValue[];
  /** Both have a value, and they differ: mine is kept unless the user takes theirs. */
  readonly conflicts: readonly ImportedValue[];
  /** The import's cell is blank where the register has a value: cleared only where the user says so. */
  readonly clears: readonly ImportedValue[];
  /** Rows that are the same in all the import's columns. */
  readonly unchanged: number;
  /** Rows of the register that the import does not have; left alone. */
  readonly onlyMine: number;
  /** Rows of the import that can't be merged, each with the reason. */
  readonly left: readonly {
    readonly sourceRow: number;
    readonly reason: "no-key" | "key-twice-in-import" | "key-twice-in-register";
    readonly key: string;
  }[];
  /** Columns of the import that the register has no place for, by header; their values are not taken over. */
  readonly columnsLeft: readonly string[];
  /** Values taken over in another form than they had (KITOS' choice words to the register's). */
  readonly translated: readonly { readonly column: string; readonly from: string; readonly to: string; readonly count: number }[];
}

/** What the user has said to a plan: ids of `conflicts` to take theirs of, and of `clears` to clear. */
export interface ImportChoices {
  readonly takeTheirs: ReadonlySet<string>;
  readonly clear: ReadonlySet<string>;
}
