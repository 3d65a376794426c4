import type { PackageDraft } from "./container/draft";
import type { Changes } from "./model/changes";
import type { Sheet, Workbook } from "./model/workbook";
import type { OpenedFile } from "./open";
import type { StyleWriter } from "./parts/style-writer";

/** State shared by the steps of a save. */
export interface SaveContext {
  readonly file: OpenedFile;
  readonly workbook: Workbook;
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly changes: Changes;
  readonly draft: PackageDraft;
  readonly styles: StyleWriter;
  /** Transitional or strict. */
  readonly mainNamespace: string;
  readonly relations: string;
  /** A formula in the file's form. */
  readonly fileFormula: (formula: string) => string;
  /** Collected from the sheets for `workbook.xml`. `sheet` is a sheet id. */
  readonly names: { readonly sheet: string; readonly name: string; readonly text: string | undefined; readonly hidden?: boolean }[];
  /** Removed formulas, by the file's number of the sheet. */
  readonly lostFormulas: Map<number, Set<number>>;
  /** Ids of tables written in this save and of those in the file. */
  readonly tableIds: Set<number>;
}

export const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
