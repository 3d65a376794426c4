import type { ChangeSet, Refusal } from "../core/changes/change";
import { readChangeLog, remainingOf, writeChangeLog } from "../core/changes/change-log";
import type { Localized } from "../core/text/language";
import { AppError, messageOf } from "./errors";
import type { WorkbookPort } from "./ports";

type Store = Pick<WorkbookPort, "readStore" | "writeStore">;

/**
 * Puts a change that was made last in the list, which lies in the workbook so that it can be taken back after the file has been reopened.
 * @throws AppError `change-not-kept`: the change stands, but can't be taken back from here.
 */
export async function recordChange(port: Store, set: ChangeSet): Promise<void> {
  try {
    const log = readChangeLog(await port.readStore("changes"));
    await port.writeStore("changes", writeChangeLog({ ...log, entries: [...log.entries, set] }));
  } catch (error) {
    throw new AppError("change-not-kept", { detail: messageOf(error) }, { cause: error });
  }
}

/** Empties the list of changes, also of what can't be read. The changes stand. */
export async function forgetChanges(port: Pick<WorkbookPort, "writeStore">): Promise<void> {
  await port.writeStore("changes", undefined);
}

/** The change that would be taken back next; undefined when there is none. */
export async function lastChange(port: Pick<WorkbookPort, "readStore">): Promise<ChangeSet | undefined> {
  return readChangeLog(await port.readStore("changes")).entries.at(-1);
}

export interface UndoResult {
  readonly title: Localized;
  /** Cells that hold again what they held before. */
  readonly cells: number;
  /** Rows that were taken away again. */
  readonly rows: number;
  readonly refused: readonly Refusal[];
  /** True when something of it may be taken back another time. */
  readonly left: boolean;
}

/**
 * Takes the last change back. Cells that have been changed since are left alone and told, and the change is then done with; what a
 * protected sheet kept stays in the list.
 * @throws AppError `nothing-to-undo`.
 */
export async function undoLast(port: WorkbookPort): Promise<UndoResult> {
  const log = readChangeLog(await port.readStore("changes"));
  const set = log.entries.at(-1);
  if (set === undefined) throw new AppError("nothing-to-undo");
  const outcome = await port.takeBack(set);
  const remaining = remainingOf(set, outcome);
  const entries = [...log.entries.slice(0, -1), ...(remaining === undefined ? [] : [remaining])];
  try {
    await port.writeStore("changes", writeChangeLog({ ...log, entries }));
  } catch (error) {
    throw new AppError("change-not-kept", { detail: messageOf(error) }, { cause: error });
  }
  return {
    title: set.title,
    cells: outcome.made?.cells.length ?? 0,
    rows: outcome.made?.rows.reduce((sum, { formulas }) => sum + formulas.length, 0) ?? 0,
    refused: outcome.refused,
    left: remaining !== undefined,
  };
}
