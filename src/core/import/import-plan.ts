import type { CellValue } from "../model/cell";
import type { RegisterId } from "../model/register-id";
import type { ImportKind } from "./import-source";

/** The sheet that is imported: its headers and the rows below them, from the same first column. */
export interface ImportSheet {
  readonly headers: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Zero-based sheet row of the first of `rows`. */
  readonly firstRow: number;
}

/** A value that the import would write into a row that is there. `mine` is the register's, `theirs` the import's. */
export interface ImportedValue {
  /** Name of the value for the user's choice, unique in its plan: the row's key and the column. */
  readonly id: string;
  readonly key: string;
  /** Data row of the register. */
  readonly row: number;
  readonly column: string;
  readonly mine: CellValue;
  readonly theirs: CellValue;
  /** Excel number format that `theirs` needs to be read as what it is. */
  readonly numberFormat?: string;
}

export interface AddedRow {
  readonly key: string;
  /** Row of the imported sheet, zero-based. */
  readonly sourceRow: number;
  /** Column key → value; only columns that the import and the register's sheet have, and the row's identifier. Blanks are left out. */
  readonly values: Readonly<Record<string, CellValue>>;
}

/** A row of the import that is a row of the register, or several that share it. */
export interface MergedRow {
  readonly sourceRow: number;
  readonly rows: readonly number[];
  /** The column by which it was found. */
  readonly by: string;
  /** The import's identifier where the register has another; the register's is never changed. */
  readonly otherId?: string;
}

export type LeftReason =
  /** Neither identifier nor name. */
  | "no-key"
  /** Several rows of the import have this key. */
  | "key-twice-in-import"
  /** Several rows of the register have it. */
  | "key-twice-in-register"
  /** The row of the register belongs to another row of the import: a system with a second contract. */
  | "row-taken"
  /** Names several systems of which not all are in the register. */
  | "several-systems"
  /** Nothing in the column that this import is about. */
  | "nothing-to-take";

export interface LeftRow {
  readonly sourceRow: number;
  readonly reason: LeftReason;
  readonly key: string;
}

export interface UsedColumn {
  /** Place in the imported sheet's headers. */
  readonly index: number;
  readonly header: string;
  /** Column key of the register. */
  readonly column: string;
}

export interface LeftColumn {
  readonly index: number;
  readonly header: string;
  readonly reason:
    /** The register has no column for it. */
    | "no-place"
    /** The register has, but not this workbook's sheet of it. */
    | "not-in-register-sheet"
    /** Another column of the import fills the same. */
    | "other-column-used"
    | "header-twice";
  /** The column it would fill. */
  readonly column?: string;
}

/** The planned import; nothing has been written. Every row and column of the import is in exactly one of its lists. */
export interface ImportPlan {
  readonly kind: ImportKind;
  readonly register: RegisterId;
  // Rows of the import.
  readonly added: readonly AddedRow[];
  readonly merged: readonly MergedRow[];
  /** Rows of the import that can't be merged, each with the reason. */
  readonly left: readonly LeftRow[];
  // Values of merged rows that differ.
  /** The register's cell is blank and the import has a value. */
  readonly filled: readonly ImportedValue[];
  /** Both have a value, and they differ: mine stays unless the user chooses theirs. */
  readonly conflicts: readonly ImportedValue[];
  /** The import's cell is blank where the register has a value: cleared only where the user says so. */
  readonly clears: readonly ImportedValue[];
  /** Merged rows that are the same in all the import's columns. */
  readonly unchanged: number;
  /** Rows of the register that the import does not have; left alone. */
  readonly onlyMine: number;
  // Columns of the import.
  readonly columnsUsed: readonly UsedColumn[];
  readonly columnsLeft: readonly LeftColumn[];
  /** Imported values whose words were translated. */
  readonly translated: readonly { readonly column: string; readonly from: string; readonly to: string; readonly count: number }[];
  /** Values that the register's column can't hold, so that the cell is left as it is. */
  readonly unread: readonly { readonly column: string; readonly from: string; readonly count: number }[];
}

/** The user's answers to a plan: ids of `conflicts` to use theirs of, and of `clears` to clear. */
export interface ImportChoices {
  readonly useTheirs: ReadonlySet<string>;
  readonly clear: ReadonlySet<string>;
}

/** A change of one cell of the register, by data row and column key. */
export interface RegisterChange {
  readonly row: number;
  readonly column: string;
  readonly expected: CellValue;
  readonly value: CellValue;
  readonly numberFormat?: string;
}

/** The cells to write. */
export interface ImportChanges {
  readonly changes: readonly RegisterChange[];
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
}
