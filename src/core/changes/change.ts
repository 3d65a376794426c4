import type { CellValue } from "../model/cell";
import type { Localized } from "../text/language";

/** One cell of a sheet; zero-based sheet row and column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell holds, as far as taking a change back exactly needs it. */
export interface CellContents {
  /**
   * As `Range.formulas` gives it, so a text that begins with `=` is a formula; a text of the cell's own that begins with `=` or `'` has
   * an apostrophe more in front.
   */
  readonly formula: CellValue;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** A change that is wanted: made only where the cell still holds `expected`. */
export interface CellChange extends CellPlace {
  /** The value on which the change was decided. */
  readonly expected: CellValue;
  readonly value: CellValue;
  /** Absent: the cell keeps its own. */
  readonly numberFormat?: string;
}

/** A change that was made. */
export interface MadeChange extends CellPlace {
  readonly before: Omit<CellContents, "value">;
  readonly after: Omit<CellContents, "value">;
}

/** Rows that were added below a register. */
export interface MadeRows {
  readonly sheet: string;
  readonly table?: string;
  readonly row: number;
  /** The cells that were filled, as they were written: rows × columns from `column`. */
  readonly column: number;
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Why a change was not made; the cell is as it was. */
export type RefusalReason = "changed-meanwhile" | "formula" | "protected" | "sheet-gone" | "merged";
export interface Refusal extends CellPlace {
  readonly reason: RefusalReason;
}

/** What one action of the user did to sheets of the user's; taken back as one step. */
export interface ChangeSet {
  readonly id: string;
  /** Local time, `åååå-mm-dd tt:mm:ss`. */
  readonly at: string;
  /** What was done, as the user reads it in the list of changes. */
  readonly title: Localized;
  readonly cells: readonly MadeChange[];
  readonly rows: readonly MadeRows[];
}

export interface ChangeOutcome {
  /** Absent when nothing was changed. */
  readonly made?: ChangeSet;
  readonly refused: readonly Refusal[];
}
