import type { CellValue } from "../model/cell";
import type { RegisterId } from "../model/register-id";

/** A register's empty sheet as data; `src/excel/template` turns it into a sheet with an Excel table. Texts are in one language. */
export interface TemplatePlan {
  readonly register: RegisterId;
  readonly sheetName: string;
  /** Letters, digits and underscores; unique in the workbook after the writer has seen to it. */
  readonly tableName: string;
  readonly title: string;
  /** Short guide above the table, a line a cell. */
  readonly guide: readonly string[];
  readonly columns: readonly TemplateColumn[];
  /** Rows to begin with: the questions of the document strategy, else none. One value per column. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows in all of the new table, filled or not, so that lists and formats are there to type into. */
  readonly tableRows: number;
}

export interface TemplateColumn {
  readonly key: string;
  readonly header: string;
  readonly required: boolean;
  /** Note on the header: what, why, example; lines parted by line breaks. */
  readonly note: string;
  /** Characters. */
  readonly width: number;
  readonly wrap: boolean;
  /** Excel number format in the invariant form. Identifiers are text (`@`) so that zeros and points stay. */
  readonly numberFormat: string;
  /** A drop-down; other values are warned of, not refused, since synonyms are understood. */
  readonly list?: readonly string[];
  /** The accepted entries, where Excel can check them. */
  readonly entry?: "date" | "whole" | "decimal";
}
