/**
 * Neutral ground between `xlsx/` (packages of XML) and `stand-in/cells/` (the engine): a workbook as plain data,
 * and what has been changed since it was opened. Neither side sees the other's insides.
 */
import type { IWorkbookData } from "@univerjs/core";
import type { Rect } from "../src/core/model/address";

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
  /** Document settings of the add-in (`Office.context.document.settings` / `workbook.settings`), kept in the file. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly customProperties: Readonly<Record<string, string | number | boolean>>;
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
  /** Sheet id of the active sheet. */
  readonly activeSheet: string;
  /** Absent: the structure is open. */
  readonly protection?: WorkbookProtectionPart;
  /**
   * Ids of sheets that came with a file. Parts that only xlsx/ sees (drawings, comments, pivot tables, extensions) point at
   * their cells and name them, and would not follow: their rows and columns stay where they are, and their names stay.
   */
  readonly fileSheets?: readonly string[];
}

/** `structure`: no sheet may be added, deleted, renamed, moved, hidden or shown. */
export interface WorkbookProtectionPart {
  readonly structure: boolean;
  readonly hasPassword: boolean;
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

/** What a sheet holds beside its cells. */
export interface SheetParts {
  readonly tables: readonly TablePart[];
  readonly conditionalFormats: readonly ConditionalFormatPart[];
  readonly dataValidations: readonly DataValidationPart[];
  readonly hyperlinks: readonly HyperlinkPart[];
  readonly charts: readonly ChartPart[];
  readonly protection?: ProtectionPart;
  readonly autoFilter?: { readonly rect: Rect };
  readonly pageLayout: PageLayoutPart;
  readonly tabColor?: string;
  /** What the file keeps beside the cells and nobody here reads; only that there are some is known. */
  readonly beside?: readonly BesideCells[];
  /** `sheet` for a worksheet with cells; chart sheets and dialogs are listed by xlsx/ but never reach the engine. */
  readonly gridlines: boolean;
}

export type BesideCells = "comments" | "notes" | "shapes" | "pivotTables";

export interface TablePart {
  readonly id: string;
  readonly name: string;
  readonly rect: Rect;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
  readonly style?: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /** A filter that came with the file hides rows by criteria. */
  readonly filtered?: boolean;
}

export interface CellLook {
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface ConditionalFormatPart {
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** `custom` is a formula rule; everything else came with the file, is shown if the engine can, and is never rewritten. */
  readonly rule:
    { readonly kind: "custom"; readonly formula: string; readonly look: CellLook } | { readonly kind: "other"; readonly type: string };
  /** Set by xlsx/ on what came with the file: where to find it again (opaque to the engine). */
  readonly origin?: string;
}

export interface DataValidationPart {
  readonly id: string;
  readonly ranges: readonly Rect[];
  /** `none`: anything may be entered; the rule is there for its prompt. */
  readonly type: "none" | "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: string;
  /** For a list: `a,b,c` in quotes or a reference, as a formula with leading `=` or a literal list. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown?: boolean;
  readonly errorAlert?: {
    readonly show: boolean;
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly origin?: string;
}

export interface HyperlinkPart {
  readonly rect: Rect;
  readonly address?: string;
  /** `'Sheet'!A1` */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface ChartPart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly source?: { readonly sheet: string; readonly rect: Rect };
  readonly seriesBy: "auto" | "rows" | "columns";
  /** Points from the sheet's upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Charts that came with the file stay in its XML and are only listed. */
  readonly origin?: string;
  /** All on the source's sheet. A chart that is to be saved has them; one that came with the file is not read so closely. */
  readonly series?: readonly ChartSeriesPart[];
  readonly titleFont?: ChartFontPart;
  readonly legend?: { readonly visible: boolean; readonly position: string };
  readonly axes?: { readonly category?: ChartAxisPart; readonly value?: ChartAxisPart };
}

export interface ChartSeriesPart {
  /** A text, or the cell it stands in. */
  readonly name?: string | Rect;
  /** Absent: not shown yet. */
  readonly values?: Rect;
  readonly categories?: Rect;
  readonly color?: string;
  /** By the point's number. */
  readonly pointColors?: Readonly<Record<number, string>>;
  /** Percent of a bar's width. */
  readonly gapWidth?: number;
  /** Percent of a doughnut's. */
  readonly holeSize?: number;
  readonly labels?: {
    readonly numberFormat?: string;
    readonly font?: ChartFontPart;
    /** Points without one. */
    readonly without?: readonly number[];
  };
}

export interface ChartFontPart {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

export interface ChartAxisPart {
  readonly visible?: boolean;
  readonly reversed?: boolean;
  readonly gridlines?: boolean;
}

export interface ProtectionPart {
  readonly protected: boolean;
  readonly options: Readonly<Record<string, boolean>>;
  readonly hasPassword: boolean;
}

export interface PageLayoutPart {
  readonly orientation?: "portrait" | "landscape";
  readonly paperSize?: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly printArea?: Rect;
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Inches. */
  readonly margins?: Readonly<Partial<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>>;
  readonly centerHorizontally?: boolean;
  readonly headers?: Readonly<
    Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>
  >;
}

/** The parts of a sheet that a save looks at one by one. */
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
  | "tabColor";

/** What changed since the document was opened. Kept by the engine as changes happen, read by a save. */
export interface ChangeLog {
  /** Sheet ids added and removed since opening (a sheet added and removed again is in neither). */
  readonly addedSheets: readonly string[];
  readonly removedSheets: readonly string[];
  /** Sheet id → touched cells as `row * 16384 + column`. `values` includes formulas. */
  readonly values: ReadonlyMap<string, ReadonlySet<number>>;
  readonly styles: ReadonlyMap<string, ReadonlySet<number>>;
  readonly aspects: ReadonlyMap<string, ReadonlySet<SheetAspect>>;
  readonly workbook: ReadonlySet<WorkbookAspect>;
  /** Sheets whose rows or columns have come or gone. A save refuses those that came with the file. */
  readonly movedSheets?: ReadonlySet<string>;
}

/** The parts of a workbook beside its sheets. */
export type WorkbookAspect = "names" | "settings" | "customProperties" | "customXmlParts" | "sheetOrder" | "activeSheet" | "protection";
