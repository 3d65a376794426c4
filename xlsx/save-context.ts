import type { ChangeLog, WorkbookDocument } from "../stand-in/document";
import type { PackageDraft } from "./container/draft";
import type { OpenedWorkbook } from "./open";
import type { StyleWriter } from "./parts/style-writer";

/** What the steps of a save share. */
export interface SaveContext {
  readonly opened: OpenedWorkbook;
  readonly document: WorkbookDocument;
  readonly changes: ChangeLog;
  readonly draft: PackageDraft;
  readonly styles: StyleWriter;
  /** Transitional or strict. */
  readonly mainNamespace: string;
  readonly relations: string;
  /** Gathered by the sheets for `workbook.xml`. `sheet` is a sheet id. */
  readonly names: { readonly sheet: string; readonly name: string; readonly text: string | undefined; readonly hidden?: boolean }[];
  /** By the file's own sheet number: formulas that are gone. */
  readonly lostFormulas: Map<number, Set<number>>;
  /** Ids of tables written in this save, beside those in the file. */
  readonly tableIds: Set<number>;
  recalculate: boolean;
}

export const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
