import type { Column } from "./cell";
import type { RegisterId } from "./register-id";

/** One place in which rows of a register stand: a header row, and the rows below it. */
export interface RegisterPart {
  readonly sheet: string;
  /** Name of the Excel table, where the part is one. */
  readonly table?: string;
  /** Address of its first header cell, where it is not the first list among the plain cells of its sheet. */
  readonly at?: string;
  /** Name of the Excel table right below which its rows were typed; its columns and headers are the table's. */
  readonly belowTable?: string;
  /** Zero-based sheet row of the (last) header row; for rows below a table, that of the table. */
  readonly headerRow: number;
  /** Zero-based sheet row of the first data row. */
  readonly firstRow: number;
  /** Number of sheet rows from `firstRow` to the last row that may hold data. */
  readonly rowSpan: number;
  /** Column key → its location. Absent key = column not found. */
  readonly columns: Readonly<Record<string, MappedColumn>>;
  /** Headers in the sheet that match no column; the municipality's own. */
  readonly unmatched: readonly MappedColumn[];
  /** Where the key column was not found: own columns whose values could be it, the likeliest first. A question to the user. */
  readonly keyCandidates?: readonly MappedColumn[];
  /** The host did not say which cells are merged: a cell that is merged downwards was read for its first row alone. */
  readonly mergesUnknown?: true;
  /** Filled rows that are no rows of the register; shown to the user, since a row is never dropped in silence. */
  readonly ignored?: readonly IgnoredRow[];
}

/**
 * A register's location in the workbook: its sheet, its header row and its columns. Plain data. Where the register stands in several places,
 * `parts` has them all; its own place is then the first of them, and its columns are those of any part. What addresses a cell or a range goes
 * by `partsOf` and `cellOf`.
 */
export interface RegisterMapping extends RegisterPart {
  readonly register: RegisterId;
  /** The places in which the register stands, in reading order; absent where it is one. */
  readonly parts?: readonly RegisterPart[];
  /** Column keys of the register that were not found. */
  readonly missing: readonly string[];
  /** 0..1, how sure the recognition is. */
  readonly score: number;
  /** True where a choice of the user's was followed. */
  readonly byChoice?: boolean;
  /** Headers that the user has chosen and that are no longer in the sheet; their columns are missing. */
  readonly lost?: readonly LostHeader[];
}

export interface LostHeader {
  /** Key of the register's column. */
  readonly key: string;
  readonly header: string;
}

/**
 * A filled row that is no record. `hint` explains the headers and `header` repeats them, `heading` names a group, `total` adds records up,
 * `prepared` is made ready for later (a running number, defaults, formulas that show nothing), `note` comments on the list, `page` is
 * there for the printed page.
 */
export interface IgnoredRow {
  readonly kind: "hint" | "header" | "heading" | "total" | "prepared" | "note" | "page";
  /** Zero-based sheet row. */
  readonly row: number;
  /** Its first filled cell, by which the user knows it again. */
  readonly text: string;
}

export interface MappedColumn {
  /** Zero-based sheet column. */
  readonly column: number;
  /** The header as it is in the sheet. */
  readonly header: string;
  /** The distinguishing name of a header whose text occurs several times in its row: `Kontrakt / Id`. */
  readonly name?: string;
  /** No header named it: what stands in it did. A guess, and shown as one. */
  readonly guessed?: true;
  /** The unit that the header gives, as written: `t.kr.`. */
  readonly unit?: string;
  /** What a number in the column is to be multiplied by: 1,000 under `t.kr.`. Absent for 1. */
  readonly factor?: number;
}

/** A register's columns, as far as they were found. Each has `rowCount` values. */
export interface Table<K extends string = string> {
  readonly rowCount: number;
  readonly columns: Readonly<Partial<Record<K, Column>>>;
}

/**
 * A register read into memory, by column. Row i is sheet row `sheetRows[i]` of its part. Blank rows are not rows.
 * K: the register's column keys; any text where the register is only known when it runs.
 */
export interface RegisterData<K extends string = string> extends Table<K> {
  /**
   * The columns as they stand in the sheet, for those in which a cell is read otherwise than it is written; the others are in `columns` alone.
   * See `writtenColumn`.
   */
  readonly written?: Readonly<Partial<Record<K, Column>>>;
  readonly mapping: RegisterMapping;
  /** Zero-based sheet row of each data row. */
  readonly sheetRows: Int32Array;
  /** Cells that are merged over several rows, by column; ascending. The rows under the first have its value, save amounts and counts. */
  readonly merged?: Readonly<Record<string, readonly MergedRows[]>>;
  /** The first data row of each part, ascending; absent where the register is one part. */
  readonly starts?: readonly number[];
}

/** Data rows that one merged cell covers; it stands in the first. */
export interface MergedRows {
  readonly first: number;
  /** The first row below it. */
  readonly end: number;
}

/** Maps data rows to sheet rows. */
export type RegisterRows = Pick<RegisterData, "mapping" | "sheetRows" | "starts">;

/** A column as it stands in the sheet; undefined where it was not found. */
export function writtenColumn<K extends string>(
  { columns, written }: Pick<RegisterData<K>, "columns" | "written">,
  key: NoInfer<K>,
): Column | undefined {
  return written?.[key] ?? columns[key];
}
