import type { ChangeSet, Refusal, RevertResult, SheetRefusal } from "../../core/changes/change";
import { isEmpty, remainingOf } from "../../core/changes/change-log";
import type { StoreChange } from "../../core/changes/store-change";
import type { Localized } from "../../core/text/language";
import { AppError, messageOf } from "../failures/errors";
import type { RunOptions, WorkbookPort } from "../ports";
import { announceChange, changesDocument, updateSteps } from "../stores/changes";
import { documentOf } from "../stores/documents";
import { writeOptionsFor } from "../write-options";

export interface UndoResult {
  readonly title: Localized;
  /** Cells that hold again what they held before. */
  readonly cells: number;
  /** Rows that were removed again. */
  readonly rows: number;
  /** Sheets that were. */
  readonly sheets: readonly string[];
  readonly marks: boolean;
  /** Something that the add-in stores in the workbook is as it was before. */
  readonly stored: boolean;
  readonly refused: readonly Refusal[];
  readonly sheetsLeft: readonly SheetRefusal[];
  /** The stored text has changed since, and was left alone. */
  readonly storedLeft: boolean;
  /** Something of it may be undone another time. */
  readonly left: boolean;
}

/**
 * Reverts the last change. Cells changed since are left alone and listed, and the change is then done with; a change that a protected sheet
 * refused stays in the list. Stopped, it leaves the workbook as it was.
 * @throws AppError `nothing-to-undo`, `newer-version-changes`; `workbook-protected`, `sheet-protected` where sheets or marks can't go, and
 * nothing has changed then.
 */
export async function undoLast(
  port: WorkbookPort,
  options: RunOptions = {},
  note: (problem: unknown) => void = () => undefined,
): Promise<UndoResult> {
  const log = await changesDocument.load(port);
  if (log.state === "newer") throw new AppError(`newer-version-${changesDocument.key}`);
  const set = log.value.at(-1);
  if (set === undefined) throw new AppError("nothing-to-undo");
  const { kept: stored = [], ...inSheets } = set;
  // However it ends, the next try knows that some of it may be undone already.
  if (set.cells.length + (set.lists?.length ?? 0) > 0 && set.open !== true) await announceChange(port, set);
  const outcome = isEmpty(inSheets) ? { refused: [] } : await revertOrSay(port, set, options);
  const storedBack = await revertStored(port, stored);
  const remaining = remainingOf(set, outcome);
  try {
    await updateSteps(port, (entries) => entries.flatMap((entry) => (entry.id === set.id ? (remaining ?? []) : [entry])));
  } catch (error) {
    note(new AppError("undo-not-recorded", { detail: messageOf(error) }, { cause: error }));
  }
  const { made, refused } = outcome;
  return {
    title: set.title,
    cells: (made?.cells.length ?? 0) + (made?.lists?.reduce((sum, { rowCount }) => sum + rowCount, 0) ?? 0),
    rows: made?.rows.reduce((sum, { formulas }) => sum + formulas.length, 0) ?? 0,
    sheets: made?.sheets?.map(({ sheet }) => sheet) ?? [],
    marks: made?.marks === true,
    stored: storedBack > 0,
    refused,
    sheetsLeft: outcome.sheetsLeft ?? [],
    storedLeft: storedBack < stored.length,
    left: remaining !== undefined,
  };
}

/** Stopped or refused before anything was undone, the step is as it was. */
async function revertOrSay(port: WorkbookPort, set: ChangeSet, options: RunOptions): Promise<RevertResult> {
  try {
    return await port.revert(set, writeOptionsFor(options));
  } catch (error) {
    const isLeft = error instanceof AppError && error.code === "changes-half-done";
    if (set.open !== true && !isLeft)
      await updateSteps(port, (entries) => entries.map((entry) => (entry.id === set.id ? set : entry))).catch(() => undefined);
    throw error;
  }
}

/** Returns how many were reverted; the others have been changed since. */
async function revertStored(port: WorkbookPort, changes: readonly StoreChange[]): Promise<number> {
  let back = 0;
  for (const change of changes) if (await documentOf(change.key)?.revert(port, change)) back++;
  return back;
}
