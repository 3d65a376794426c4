import type { Rect } from "../address";
import type { CellFormat, CellGrid } from "./cell";
import type { SheetParts } from "./parts";

/** A workbook as plain data. */
export interface Workbook {
  /** In the order of their tabs. Chart sheets and dialogs stay in the file and are not listed. */
  readonly sheets: readonly Sheet[];
  /** Formats by id, as cells, rows and columns name them. */
  readonly formats: Readonly<Record<string, CellFormat>>;
  /** The format of cells without one. */
  readonly normalFormat?: CellFormat;
  readonly date1904: boolean;
  readonly names: readonly DefinedName[];
  readonly customProperties: Readonly<Record<string, string | number | boolean>>;
  readonly customXmlParts: readonly CustomXml[];
  /** Id of the active sheet. */
  readonly activeSheet: string;
  /** Absent: the structure is open. */
  readonly protection?: WorkbookProtection;
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly cells: CellGrid;
  /** By index; only those that differ from the default. */
  readonly rows: Readonly<Record<number, Row>>;
  readonly columns: Readonly<Record<number, Column>>;
  readonly merges: readonly Rect[];
  /** Rows and columns that stay when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rightToLeft: boolean;
  /** Pixels at 96 dpi. */
  readonly defaultColumnWidth?: number;
  readonly defaultRowHeight?: number;
  readonly parts: SheetParts;
}

export interface Row {
  /** Pixels at 96 dpi. */
  readonly height?: number;
  /** The height follows the content; the file states it only as a hint. */
  readonly autoHeight?: boolean;
  readonly hidden?: boolean;
  readonly format?: string | CellFormat;
}

export interface Column {
  /** Pixels at 96 dpi. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly format?: string | CellFormat;
}

export interface DefinedName {
  readonly name: string;
  /** Formula with leading `=`. */
  readonly formula: string;
  /** Sheet id for a name of one sheet. */
  readonly scope?: string;
  readonly hidden: boolean;
  readonly comment?: string;
}

export interface CustomXml {
  /** `{GUID}`; the part's path where the file gives none. */
  readonly id: string;
  readonly xml: string;
}

/** `structure`: no sheet may be added, deleted, renamed, moved, hidden or shown. */
export interface WorkbookProtection {
  readonly structure: boolean;
  readonly hasPassword: boolean;
}
