import type { CellValue } from "../model/cell";
import type { SheetTable } from "../recognition/sheet";

/** A sheet of a file, from its first row and column on; each row is as long as it is filled. */
export interface ExportFileSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** A table ends where its rows do: a row of totals is none of them. */
  readonly tables?: readonly SheetTable[];
}

/** A file with an export, read where it was chosen. It is nowhere but in memory, and is gone with the pane. */
export interface ExportFile {
  readonly name: string;
  readonly sheets: readonly ExportFileSheet[];
  /** How the serial numbers of its dates count. */
  readonly date1904: boolean;
}
