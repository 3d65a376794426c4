import type { Rect } from "../address";
import type { ConditionalStyle } from "./cell";
import type { ChartPart } from "./chart";

/** The content of a sheet apart from its cells. */
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
  /** Kinds of content that stay in the file unread: only their presence is known. */
  readonly beside?: readonly BesideCells[];
  /** How many of them a user has put on a sheet that was made here; a test says so, and no file has them. */
  readonly counted?: Readonly<Partial<Record<BesideCells, number>>>;
  readonly gridlines: boolean;
  /** Texts by name that programs keep with the sheet. Absent: none. */
  readonly customProperties?: Readonly<Record<string, string>>;
}

export type BesideCells = "comments" | "notes" | "shapes" | "pivotTables";

export interface TablePart {
  /** Made of headers alone: its one row below them is there to be written in, and the first rows that are added take its place. */
  readonly insertRow?: boolean;
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

export interface ConditionalFormatPart {
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** `custom` is a formula rule; any other rule came with the file and is never rewritten. */
  readonly rule:
    | { readonly kind: "custom"; readonly formula: string; readonly style: ConditionalStyle }
    | { readonly kind: "other"; readonly type: string };
  /** Where the rule is in the file; absent for a new one. Opaque to callers. */
  readonly origin?: string;
}

export interface DataValidationPart {
  readonly id: string;
  readonly ranges: readonly Rect[];
  /** `none`: anything may be entered; the rule only shows its prompt. */
  readonly type: "none" | "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: string;
  /** For a list: a literal `a,b,c`, or a reference as a formula with leading `=`. */
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
  /** Rows (from 0) that begin a page by hand, ascending. */
  readonly rowBreaks?: readonly number[];
  readonly headers?: Readonly<
    Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>
  >;
}
