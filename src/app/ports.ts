import type { CellValue } from "../core/model/cell";
import type { Rect } from "../core/model/address";
import type { RegisterMapping, RegisterRows } from "../core/model/register-data";
import type { SheetInfo } from "../core/recognition/sheet";
import type { SummaryPlan } from "../core/reports/sheets/sheet-plans";
import type { CellChange, CellContents, CellPlace, ChangeOutcome, ChangeSet, MadeSheet, RevertResult } from "../core/changes/change";
import type { TemplatePlan } from "../core/templates/template-plan";
import type { FilledColumn } from "../core/changes/filled-column";
import type { Localized } from "../core/text/language";
import type { TableSheetPlan } from "../core/reports/table-sheet/table-sheet-plan";
import type { HighlightPlan } from "../core/dependencies/highlight-plan";
import type { HostFacts, RecordedAnswer } from "./self-test/recording";

/** The use cases' interface to a workbook. `src/excel` implements it with office.js; the core never sees it. */
export interface WorkbookPort {
  /** All sheets but our own, with what is needed to look for registers. Few syncs. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** Values of a rectangle, read in chunks; `onRows` gets each chunk as soon as it is there. */
  readRows(sheet: string, rect: Rect, onRows: ChunkSink, signal?: AbortSignal): Promise<void>;
  /** As `readRows`, with the formulas in the place of the values; what a formula spills is a value. */
  readFormulas(sheet: string, rect: Rect, onRows: ChunkSink, signal?: AbortSignal): Promise<void>;
  /** Merged areas that begin at or above and at or left of a rectangle's last cell; undefined where the host does not say. Few syncs. */
  mergedAreas(sheet: string, rect: Rect): Promise<readonly Rect[] | undefined>;
  date1904(): Promise<boolean>;
  /** True when sheets can't be added, removed or renamed. */
  structureProtected(): Promise<boolean>;
  /**
   * Marks by conditional formats, replacing all earlier marks of the add-in. Cancelled, it leaves the workbook as it was.
   */
  applyHighlights(plan: HighlightPlan, options?: WriteOptions): Promise<MarkedWorkbook>;
  /** Removes every mark and legend of the add-in that Excel lets be read and removed. */
  removeHighlights(): Promise<RemovedMarks>;
  /** The add-in's sheets, with the role of each. */
  ownSheets(): Promise<readonly Required<Pick<MadeSheet, "sheet" | "id" | "role">>[]>;
  /** Takes away the sheets we have written that can be written again; not the legend, nor a sheet the user has renamed. Returns their names. */
  removeOwnSheets(): Promise<readonly string[]>;
  /** Removes what we have noted on sheets of ours that the user has renamed or copied. */
  unmarkRenamedSheets(): Promise<void>;
  /** Removes sheets that were begun some time ago and never finished; those begun just now may be a colleague's, and are only named. */
  clearDrafts(now: Date): Promise<{ readonly removed: readonly string[]; readonly left: readonly string[] }>;
  /**
   * Writes summaries as sheets of the add-in, replacing its earlier ones of the same id. Returns the sheet names. Links lead into
   * `registers`. Cancelled, it leaves the workbook as it was.
   */
  writeReports(plans: readonly SummaryPlan[], registers: readonly RegisterRows[], options?: WriteOptions): Promise<readonly string[]>;
  /** The cell that is active on the sheet in view. */
  activeCell(): Promise<CellPlace>;
  selectCell(sheet: string, row: number, column: number): Promise<void>;
  /** Contents of cells, in the order asked for; few syncs. Null where the sheet is missing. */
  readCells(places: readonly CellPlace[]): Promise<readonly (CellContents | null)[]>;
  /**
   * Changes cells of the user's, each only where it still holds the value that the change was decided on and holds no formula, and in the row
   * and column that it was decided for: a row that has been moved is followed, and where that can't be done the change is refused.
   * Refusals are listed cell by cell; a failure half-way restores the written cells or lists what is left (AppError "changes-half-done").
   * Cancelled between two batches it restores them too. On a protected sheet every cell is refused. A text stays a text, whatever it begins
   * with.
   */
  applyChanges(title: Localized, changes: readonly CellChange[], options?: WriteOptions): Promise<ChangeOutcome>;
  /**
   * Adds rows below a register (into its table, where it is one; empty rows at the table's end are filled first). Column keys without a
   * column in the sheet are an error. In the set, cells that were there already are in `cells`, and only rows that a table got in `rows`.
   * Cancelled, it leaves the workbook as it was.
   * @throws AppError "rows-not-free", "table-filtered", "sheet-protected", "sheet-gone"; nothing is changed then.
   */
  appendRows(
    title: Localized,
    mapping: RegisterMapping,
    rows: readonly Readonly<Record<string, CellValue>>[],
    options?: WriteOptions,
  ): Promise<ChangeSet>;
  /**
   * Makes one formula of each column of formulas, in its first cell; it fills the others. Only where the formulas still stand, on no protected sheet, with no
   * merged cell or hidden row among them; a refusal names the first cell. Cancelled between two columns, it puts back what was made.
   */
  makeLists(title: Localized, lists: readonly FilledColumn[], options?: WriteOptions): Promise<ChangeOutcome>;
  /**
   * Reverts a change set exactly. Skips cells edited since and lists them in `refused`; added rows are removed all or none, a refusal names
   * the first; a sheet that the user has written in stays. `made` is the part of the set that was reverted; the set's stored texts are
   * ignored. Cancelled, it leaves the workbook as it was.
   * @throws AppError "workbook-protected", "sheet-protected" where sheets or marks can't be removed; nothing is changed then.
   */
  revert(set: ChangeSet, options?: WriteOptions): Promise<RevertResult>;
  /** Makes a register's empty sheet, which is the user's from then on, but can be reverted while nothing has been written in it. */
  insertTemplate(plan: TemplatePlan, options?: WriteOptions): Promise<MadeSheet>;
  /** Writes a sheet that is one table, replacing our earlier one of the same id. Returns its name. Cancelled, it leaves the workbook as it was. */
  writeTableSheet(plan: TableSheetPlan, options?: WriteOptions): Promise<string>;
  /**
   * Asks the host the questions of the self-test, on sheets of its own that are gone afterwards, also when it is cancelled. Reads no cell of
   * the user's. Some seconds to a minute.
   * @throws AppError "workbook-protected" where no sheet can be added
   */
  selfTest(options?: WriteOptions): Promise<{ readonly host: HostFacts; readonly answers: readonly RecordedAnswer[] }>;
  /** The add-in's stored texts in the workbook: settings, mappings, meanings of words, accepted findings, changes, a loaded KLE edition. */
  readStore(key: StoreKey): Promise<string | undefined>;
  /**
   * Undefined removes it. Where something else than `based` was stored, it has been written over and is answered: the caller joins its change
   * with it and writes again.
   */
  writeStore(key: StoreKey, text: string | undefined, based?: BasedOn): Promise<Overwritten | undefined>;
}

export interface MarkedWorkbook {
  /** Name of the legend sheet. */
  readonly legend: string;
  /** Sheets where earlier marks of ours may be left. */
  readonly unread: readonly string[];
}
export interface RemovedMarks {
  /** How many conditional formats went. */
  readonly count: number;
  /** Sheets where marks of ours may be left: Excel does not let their conditional formats be read, or one be removed. */
  readonly unread: readonly string[];
}

/** The text that a new one was made from. */
export interface BasedOn {
  readonly text: string | undefined;
}
/** The text that somebody else had stored meanwhile. */
export type Overwritten = BasedOn;

/** Each is one custom XML part in the workbook. */
export const STORE_KEYS = ["settings", "mappings", "meanings", "acceptances", "changes", "kle", "history"] as const;
export type StoreKey = (typeof STORE_KEYS)[number];

/** Gets rows [start, start + rows.length) of the rectangle, in order; row-major as office.js gives them. Rows that come in no call are blank. */
export type ChunkSink = (start: number, rows: readonly (readonly CellValue[])[]) => void | Promise<void>;

/** Reported by long work; `fraction` 0..1. */
export interface Progress {
  readonly step: "recognise" | "read" | "check" | "write";
  readonly fraction: number;
  readonly register?: string;
  /** Writing that can be stopped even so: what has been written is put back. */
  readonly stoppable?: true;
}
/** How a writing is followed and stopped. */
export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called between requests: the written part, 0..1. */
  readonly onWritten?: (fraction: number) => void;
  /** When the run began; absent, the machine's clock is asked. */
  readonly now?: Date | undefined;
  /** Awaited before the first cell is changed, with the step as it is to be; when it throws, nothing is changed. */
  readonly onIntent?: (step: ChangeSet) => Promise<void>;
}
export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
