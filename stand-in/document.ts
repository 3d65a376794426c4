/**
 * A workbook and its changes as the stand-in holds them: cells in the engine's own form, everything else in the form of
 * `xlsx/`. `file/` translates between the two.
 */
import type { IWorkbookData } from "@univerjs/core";
import type { Changes, WorkbookAspect as FileAspect } from "../xlsx/model/changes";
import type { SheetParts } from "../xlsx/model/parts";
import type { CustomXml, DefinedName, WorkbookProtection } from "../xlsx/model/workbook";

export type { ConditionalStyle } from "../xlsx/model/cell";
export type { SheetAspect } from "../xlsx/model/changes";
export type { ChartAxisPart, ChartFontPart, ChartPart, ChartSeriesPart } from "../xlsx/model/chart";
export type {
  BesideCells,
  ConditionalFormatPart,
  DataValidationPart,
  HyperlinkPart,
  PageLayoutPart,
  SheetParts,
  TablePart,
} from "../xlsx/model/parts";
export type { DefinedName, WorkbookProtection as WorkbookProtectionPart } from "../xlsx/model/workbook";

export interface WorkbookDocument {
  /**
   * The engine's own snapshot: sheets in order with cells, styles, merges, widths, heights, frozen panes, visibility.
   * Cells hold computed values (`v`, `t`) and formulas (`f`, with leading `=`), rich text flattened to text in `v`.
   * `custom.spilledFrom` ([row, column]) on a cell: its value was filled in by that cell's array formula; an engine that
   * spills by itself must drop it. `custom.veryHidden` on a sheet goes with `hidden`.
   */
  readonly snapshot: IWorkbookData;
  readonly date1904: boolean;
  readonly names: readonly DefinedName[];
  /** By sheet id of the snapshot. */
  readonly sheets: Readonly<Record<string, SheetParts>>;
  /** Document settings of the add-in (`Office.context.document.settings` / `workbook.settings`). */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly customProperties: Readonly<Record<string, string | number | boolean>>;
  readonly customXmlParts: readonly CustomXml[];
  /** Sheet id of the active sheet. */
  readonly activeSheet: string;
  /** Absent: the structure is open. */
  readonly protection?: WorkbookProtection;
  /**
   * Ids of sheets that came with a file. Parts that only xlsx/ sees (drawings, comments, pivot tables, extensions) refer to
   * their cells and names and could not follow: their rows, columns and names are not moved.
   */
  readonly fileSheets?: readonly string[];
}

export type WorkbookAspect = FileAspect | "settings";

/** Changes since the document was opened. The engine records them, a save reads them. */
export interface ChangeLog extends Omit<Changes, "workbook"> {
  readonly workbook: ReadonlySet<WorkbookAspect>;
}
