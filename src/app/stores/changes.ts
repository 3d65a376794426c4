import type { ChangeSet } from "../../core/changes/change";
import { withoutGone, type Gone } from "../../core/changes/change-log";
import { changesCodec } from "../../core/changes/stored-changes";
import { AppError, messageOf } from "../failures/errors";
import { storedDocument, type StoreWriter } from "./stored-document";

/** The steps that can be undone, newest last, also after the file has been reopened. It lists the changes of the other documents. */
export const changesDocument = storedDocument({ key: "changes", codec: changesCodec, undoable: false });

/**
 * Puts a change that was made last in the list; one that was announced takes the place of its announcement. Sheets and marks that it replaced are
 * dropped from the list.
 * @throws AppError `change-not-recorded`: the change is made, but can't be undone from here.
 */
export async function recordChange(port: StoreWriter, set: ChangeSet): Promise<void> {
  const gone = { roles: set.sheets?.flatMap(({ role }) => role ?? []) ?? [], marks: set.marks === true };
  await updateSteps(port, (entries) => [...withoutGone(without(entries, set.id), gone), set]);
}

/** Announces a change before it is begun, so that it can be undone however it ends. @throws what the workbook refuses with; nothing is changed then. */
export async function announceChange(port: StoreWriter, set: ChangeSet): Promise<void> {
  try {
    await changesDocument.update(port, (entries) => [...without(entries, set.id), { ...set, open: true }]);
  } catch (error) {
    if (!isNewer(error)) throw error;
  }
}

/** Takes a step out of the list. @throws AppError `change-not-recorded`. */
export async function forgetStep(port: StoreWriter, id: string): Promise<void> {
  await updateSteps(port, (entries) => without(entries, id));
}

/** Sheets or marks of the add-in are lost for good. @throws AppError `change-not-recorded`: the list still names them. */
export async function recordGone(port: StoreWriter, gone: Gone): Promise<void> {
  await updateSteps(port, (entries) => withoutGone(entries, gone));
}

/**
 * Tries twice, since what Excel refuses at one moment it often takes at the next. The list can't hold up the action whose change it records: that a
 * newer version wrote it is shown in the pane as long as it is so.
 * @throws AppError `change-not-recorded`.
 */
export async function updateSteps(port: StoreWriter, change: (steps: readonly ChangeSet[]) => readonly ChangeSet[]): Promise<void> {
  const update = async (): Promise<void> => {
    await changesDocument.update(port, (before) => {
      const after = change(before);
      return after.length === before.length && after.every((entry, i) => entry === before[i]) ? before : after;
    });
  };
  try {
    await update().catch((error: unknown) => (isNewer(error) ? undefined : update()));
  } catch (error) {
    throw new AppError("change-not-recorded", { detail: messageOf(error) }, { cause: error });
  }
}

function without(entries: readonly ChangeSet[], id: string): readonly ChangeSet[] {
  return entries.filter((entry) => entry.id !== id);
}

function isNewer(error: unknown): boolean {
  return error instanceof AppError && error.code === `newer-version-${changesDocument.key}`;
}
