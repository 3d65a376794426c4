import type { CellValue } from "../../model/cell";

/** The sheet "Fund" as data: an Excel table with one row a finding. Texts are in one language. */
export interface FindingsSheetPlan {
  readonly sheetName: string;
  readonly tableName: string;
  readonly title: string;
  /** Lines above the table: when it was made, filters, counts, what could not be judged. */
  readonly lines: readonly string[];
  readonly columns: readonly FindingsColumn[];
  /** One value per column. A link cell's value is its text. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Per row the cell that the link column leads to. */
  readonly targets: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
  /** Instead of rows, when there are none. */
  readonly empty: string;
}

export interface FindingsColumn {
  readonly header: string;
  readonly kind: "text" | "link" | "severity";
  /** Characters. */
  readonly width: number;
  readonly wrap: boolean;
}
