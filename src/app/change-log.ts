import type { ChangeSet, Refusal, SheetRefusal } from "../core/changes/change";
import { isEmpty, readChangeLog, remainingOf, withoutGone, writeChangeLog, type Gone } from "../core/changes/change-log";
import { takenBack, type KeptChange } from "../core/changes/kept-change";
import type { Localized } from "../core/text/language";
import { AppError, messageOf } from "./failures/errors";
import { inSlices } from "../core/model/in-slices";
import type { RunOptions, StoreKey, WorkbookPort } from "./ports";
import { writeOptionsFor } from "./use-cases/write-options";

type Store = Pick<WorkbookPort, "readStore" | "writeStore">;

/**
 * Puts a change that was made last in the list, which lies in the workbook so that it can be taken back after the file has been reopened.
 * Sheets and marks that made way for it go from the list.
 * @throws AppError `change-not-kept`: the change stands, but can't be taken back from here.
 */
export async function recordChange(port: Store, set: ChangeSet): Promise<void> {
  const gone = { roles: set.sheets?.flatMap(({ role }) => role ?? []) ?? [], marks: set.marks === true };
  await keepLog(port, (entries) => [...withoutGone(entries, gone), set]);
}

/** Sheets or marks of ours have gone for good. A list that takes nothing tells so when it is asked to take them back. */
export async function recordGone(port: Store, gone: Gone): Promise<void> {
  try {
    await keepLog(port, (entries) => withoutGone(entries, gone));
  } catch {
    return;
  }
}

async function keepLog(port: Store, change: (entries: readonly ChangeSet[]) => readonly ChangeSet[]): Promise<void> {
  try {
    const log = readChangeLog(await port.readStore("changes"));
    const entries = change(log.entries);
    if (entries.length === log.entries.length && entries.every((entry, i) => entry === log.entries[i])) return;
    await port.writeStore("changes", writeChangeLog({ ...log, entries }));
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
  /** Sheets that were. */
  readonly sheets: readonly string[];
  readonly marks: boolean;
  /** Something that the workbook keeps for the add-in is as it was before. */
  readonly kept: boolean;
  readonly refused: readonly Refusal[];
  readonly sheetsLeft: readonly SheetRefusal[];
  /** What the workbook keeps has been changed since, and was left alone. */
  readonly keptLeft: boolean;
  /** True when something of it may be taken back another time. */
  readonly left: boolean;
}

/**
 * Takes the last change back. What has been changed since is left alone and told, and the change is then done with; what a
 * protected sheet kept stays in the list. Stopped, it leaves the workbook as it was.
 * @throws AppError `nothing-to-undo`; `workbook-protected`, `sheet-protected` where sheets or marks can't go, and nothing has changed then.
 */
export async function undoLast(port: WorkbookPort, options: RunOptions = {}): Promise<UndoResult> {
  const log = readChangeLog(await port.readStore("changes"));
  const set = log.entries.at(-1);
  if (set === undefined) throw new AppError("nothing-to-undo");
  const { kept = [], ...inSheets } = set;
  const outcome = isEmpty(inSheets) ? { refused: [] } : await port.takeBack(set, writeOptionsFor(options));
  const keptBack = await putBackKept(port, kept);
  const remaining = remainingOf(set, outcome);
  const entries = [...log.entries.slice(0, -1), ...(remaining === undefined ? [] : [remaining])];
  await keepLog(port, () => entries);
  const { made, refused } = outcome;
  return {
    title: set.title,
    cells: made?.cells.length ?? 0,
    rows: made?.rows.reduce((sum, { formulas }) => sum + formulas.length, 0) ?? 0,
    sheets: made?.sheets?.map(({ sheet }) => sheet) ?? [],
    marks: made?.marks === true,
    kept: keptBack > 0,
    refused,
    sheetsLeft: outcome.sheetsLeft ?? [],
    keptLeft: keptBack < kept.length,
    left: remaining !== undefined,
  };
}

/** Returns how many were put back; the others have been changed since. */
async function putBackKept(port: Store, changes: readonly KeptChange[]): Promise<number> {
  let back = 0;
  for (const change of changes) {
    const key = change.key as StoreKey;
    const before = await inSlices(takenBack(change, await port.readStore(key)));
    if (before === "changed") continue;
    await port.writeStore(key, before.text);
    back++;
  }
  return back;
}
