import type { ChangeSet } from "../../core/changes/change";
import { withoutGone, type Gone } from "../../core/changes/change-log";
import { changesCodec } from "../../core/changes/stored-changes";
import { AppError, messageOf } from "../failures/errors";
import { storedDocument, type StoreWriter } from "./stored-document";

/** The steps that can be undone, newest last, also after the file has been reopened. It lists the changes of the other documents. */
export const changesDocument = storedDocument({ key: "changes", codec: changesCodec, undoable: false });

/**
 * Puts a change that was made last in the list. Sheets and marks that it replaced are dropped from the list.
 * @throws AppError `change-not-recorded`: the change is made, but can't be undone from here.
 */
export async function recordChange(port: StoreWriter, set: ChangeSet): Promise<void> {
  const gone = { roles: set.sheets?.flatMap(({ role }) => role ?? []) ?? [], marks: set.marks === true };
  await updateSteps(port, (entries) => [...withoutGone(entries, gone), set]);
}

/** Sheets or marks of the add-in are lost for good. Where the list can't be written, undoing them says so. */
export async function recordGone(port: StoreWriter, gone: Gone): Promise<void> {
  try {
    await updateSteps(port, (entries) => withoutGone(entries, gone));
  } catch {
    return;
  }
}

/**
 * The list can't hold up the action whose change it records: that a newer version wrote it is shown in the pane as long as it is so.
 * @throws AppError `change-not-recorded`.
 */
export async function updateSteps(port: StoreWriter, change: (steps: readonly ChangeSet[]) => readonly ChangeSet[]): Promise<void> {
  try {
    await changesDocument.update(port, (before) => {
      const after = change(before);
      return after.length === before.length && after.every((entry, i) => entry === before[i]) ? before : after;
    });
  } catch (error) {
    if (!(error instanceof AppError && error.code === `newer-version-${changesDocument.key}`))
      throw new AppError("change-not-recorded", { detail: messageOf(error) }, { cause: error });
  }
}
