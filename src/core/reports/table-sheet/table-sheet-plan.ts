import type { CellValue } from "../../model/cell";

/** The add-in's sheet; a new one replaces the earlier one of the same id. */
export type TableSheetId = "findings" | "worklist";

/** A sheet that is one Excel table with a link in each row, as data. Texts are in one language. */
export interface TableSheetPlan {
  readonly id: TableSheetId;
  readonly sheetName: string;
  readonly tableName: string;
  readonly title: string;
  /** Lines above the table: when it was made, filters, counts, checks that could not be made. */
  readonly lines: readonly string[];
  readonly columns: readonly TableSheetColumn[];
  /** One value per column. A link cell's value is its text. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Per row the cell that the link column leads to. */
  readonly targets: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
  /** Instead of rows, when there are none. */
  readonly empty: string;
}

export interface TableSheetColumn {
  readonly header: string;
  readonly kind: "text" | "link" | "severity";
  /** Characters. */
  readonly width: number;
  readonly wrap: boolean;
}
