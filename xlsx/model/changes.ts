/** The parts of a sheet that a save compares one by one. */
export type SheetAspect =
  | "conditionalFormats"
  | "dataValidations"
  | "tables"
  | "hyperlinks"
  | "charts"
  | "protection"
  | "autoFilter"
  | "pageLayout"
  | "columns"
  | "rows"
  | "merges"
  | "view"
  | "name"
  | "visibility"
  | "tabColor"
  | "customProperties";

/** The parts of a workbook beside its sheets. */
export type WorkbookAspect = "names" | "customProperties" | "customXmlParts" | "sheetOrder" | "activeSheet" | "protection";

/** The difference between the file that was opened and the workbook to save. A save writes this and nothing else. */
export interface Changes {
  /** Sheet ids added and removed since opening (a sheet added and removed later is in neither). */
  readonly addedSheets: readonly string[];
  readonly removedSheets: readonly string[];
  /** Sheet id → changed cells as `cellKey(row, column)`. `values` includes formulas. */
  readonly values: ReadonlyMap<string, ReadonlySet<number>>;
  readonly styles: ReadonlyMap<string, ReadonlySet<number>>;
  readonly aspects: ReadonlyMap<string, ReadonlySet<SheetAspect>>;
  readonly workbook: ReadonlySet<WorkbookAspect>;
  /** Sheets with rows or columns inserted or deleted. A save refuses those that came with the file. */
  readonly movedSheets?: ReadonlySet<string>;
}
