import type { CellValue } from "../model/cell";
import type { Localized } from "../text/language";
import type { FilledColumn } from "./filled-column";
import type { StoreChange } from "./store-change";

/** One cell of a sheet; zero-based sheet row and column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell's contents, as far as an exact undo needs them. */
export interface CellContents {
  /**
   * As `Range.formulas` gives it, so a text that begins with `=` is a formula; a text of the cell's own that begins with `=` or `'` has
   * an apostrophe more in front.
   */
  readonly formula: CellValue;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** A cell of the same sheet that must hold what it held when a change was decided on: the row's key, the column's header. */
export interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A requested change: made only where the cell still holds `expected`, and in the row and column that it was decided for. */
export interface CellChange extends CellPlace {
  /** Absent: only the cell itself is looked at. */
  readonly held?: readonly HeldCell[];
  /** The value on which the change was decided. */
  readonly expected: CellValue;
  readonly value: CellValue;
  /** Absent: the cell keeps its own. */
  readonly numberFormat?: string;
}

/** By what the row and column of a made change are known again. */
interface MadeRow {
  /** Zero-based columns of the cells that name the row, and the digest of their values under a key of the step's own. */
  readonly columns: readonly number[];
  readonly key: string;
  readonly mark: string;
  /** The column's header. */
  readonly header?: { readonly row: number; readonly value: CellValue };
}

/** A change that was made. */
export interface MadeChange extends CellPlace {
  /** Absent where nothing names the row, and in steps of versions before 2027. */
  readonly named?: MadeRow;
  readonly before: StoredContents;
  readonly after: StoredContents;
}

/** `sealed`: another session has changed a CPR number, which is stored so that only that session can read it; `formula` is empty then. */
interface StoredContents extends Omit<CellContents, "value"> {
  readonly sealed?: string;
}

/** Rows that were added below a register. */
export interface MadeRows {
  readonly sheet: string;
  readonly table?: string;
  readonly row: number;
  /** The cells that were filled, as they were written: rows × columns from `column`. */
  readonly column: number;
  readonly formulas: readonly (readonly CellValue[])[];
  /** Cells that name a person, which another session has written and sealed: row and column among `formulas`, which is empty there. */
  readonly sealed?: readonly SealedCell[];
}

export interface SealedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet that was added. */
export interface MadeSheet {
  readonly sheet: string;
  /** How Excel identifies a sheet, regardless of its name; not relied on once the file has been reopened. */
  readonly id: string;
  /** Its role among the add-in's sheets. Absent for the user's own, which is removed only while it holds its first contents. */
  readonly role?: string;
  /** Digest of what the user's own was made with. */
  readonly contents?: string;
  /** A hidden sheet of the add-in with the drop-downs' values, and the cells that show them: zero-based row and columns. */
  readonly lists?: { readonly sheet: string; readonly row: number; readonly columns: readonly number[] };
}

/** Why an added sheet was not removed. `now`: its name now. */
export interface SheetRefusal {
  readonly sheet: string;
  readonly reason: "written-in" | "renamed" | "sheet-gone" | "only-sheet";
  readonly now?: string;
}

/** Why a change was not made; the cell is as it was. */
/** `in-table`, `hidden-rows`: of a column that was to become one formula; the cell is its first. */
export type RefusalReason =
  "changed-meanwhile" | "formula" | "protected" | "sheet-gone" | "merged" | "not-stored" | "in-table" | "hidden-rows";
export interface Refusal extends CellPlace {
  readonly reason: RefusalReason;
}

/** The changes of one user action in the workbook; undone as one step. */
export interface ChangeSet {
  readonly id: string;
  /** Local time, `åååå-mm-dd tt:mm:ss`. */
  readonly at: string;
  /** The action, as the user reads it in the list of changes. */
  readonly title: Localized;
  readonly cells: readonly MadeChange[];
  readonly rows: readonly MadeRows[];
  readonly sheets?: readonly MadeSheet[];
  /** Formulas of one cell each that have become one formula for the column. */
  readonly lists?: readonly FilledColumn[];
  /** Marks of the add-in were put on the registers. */
  readonly marks?: true;
  readonly kept?: readonly StoreChange[];
  /** It was begun and is not known to have been finished: what is in it may have been done or not. */
  readonly open?: true;
  /** It replaced earlier sheets or marks of the add-in; they can be made again, but not restored. */
  readonly replaced?: true;
}

export interface ChangeOutcome {
  /** Absent when nothing was changed. */
  readonly made?: ChangeSet;
  readonly refused: readonly Refusal[];
}

/** The result of an undo; `made` is the part that was undone. */
export interface RevertResult extends ChangeOutcome {
  readonly sheetsLeft?: readonly SheetRefusal[];
}
