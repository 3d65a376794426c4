import type { CellValue } from "../core/model/cell";
import type { Rect } from "../core/model/address";
import type { RegisterMapping } from "../core/model/register-data";
import type { ReportPlan } from "../core/reports/plan";
import type { HighlightPlan } from "../core/dependencies/highlight-plan";

/** What the use cases ask of a workbook. `src/excel` answers with office.js; the core never sees it. */
export interface WorkbookPort {
  /** All sheets but our own, with what is needed to look for registers. Few syncs. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** Values of a rectangle, read in chunks; `onRows` gets each chunk as soon as it is there. */
  readRows(sheet: string, rect: Rect, onRows: ChunkSink, signal?: AbortSignal): Promise<void>;
  date1904(): Promise<boolean>;
  /** Marks by conditional formats of ours, replacing all earlier marks of ours. Returns the name of the legend sheet. */
  applyHighlights(plan: HighlightPlan): Promise<string>;
  /** Takes every mark and legend of ours away again. Returns how many conditional formats went. */
  removeHighlights(): Promise<number>;
  /** Writes summaries as sheets of ours, replacing our earlier ones of the same id. Returns the sheet names. */
  writeReports(plans: readonly ReportPlan[], registers: readonly RegisterMapping[]): Promise<readonly string[]>;
  selectCell(sheet: string, row: number, column: number): Promise<void>;
}

/** Gets rows [start, start + rows.length) of the rectangle; row-major as office.js gives them. */
export type ChunkSink = (start: number, rows: readonly (readonly CellValue[])[]) => void | Promise<void>;

export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Null for an empty sheet. */
  readonly used: Rect | null;
  readonly tables: readonly { readonly name: string; readonly rect: Rect; readonly hasHeaders: boolean; readonly hasTotals: boolean }[];
  /** The first rows (at most 40) of the used range. */
  readonly top: readonly (readonly CellValue[])[];
}

/** Told by long work; `fraction` 0..1. */
export interface Progress {
  readonly step: "recognise" | "read" | "check" | "write";
  readonly fraction: number;
  readonly register?: string;
}
export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
