import type { ChangeSet } from "../../core/changes/change";
import { AppError } from "../failures/errors";
import type { RunContext } from "../run-context";
import type { WriteOptions } from "../ports";
import { announceChange, forgetStep, recordChange } from "./changes";

/** A change of the user's cells as a step of the list of changes: announced before the first cell is changed, recorded when it is made. */
export interface Journal {
  /** For the port; called again with more, it announces them together. */
  readonly onIntent: NonNullable<WriteOptions["onIntent"]>;
}

/**
 * Runs a write so that it can be undone however it ends: also when the pane closes in its midst, the next one finds the announcement. What can't be
 * put back stays in the list; a list that can't be written makes no change undone, and is reported beside what was done.
 */
export async function asJournaledStep<T>(
  { port, note }: Pick<RunContext, "port" | "note">,
  write: (journal: Journal) => Promise<T>,
  madeBy: (result: T) => ChangeSet | undefined,
): Promise<T> {
  let announced: ChangeSet | undefined;
  const onIntent = async (set: ChangeSet): Promise<void> => {
    announced =
      announced === undefined ? set : { ...announced, cells: [...announced.cells, ...set.cells], rows: [...announced.rows, ...set.rows] };
    await announceChange(port, announced);
  };
  let result: T;
  try {
    result = await write({ onIntent });
  } catch (error) {
    const isLeft = error instanceof AppError && error.code === "changes-half-done";
    // An announcement that stays is examined when the pane is opened the next time.
    if (announced !== undefined && !isLeft) await forgetStep(port, announced.id).catch(() => undefined);
    throw error;
  }
  const made = madeBy(result);
  const id = announced?.id;
  try {
    if (made !== undefined) await recordChange(port, id === undefined ? made : { ...made, id });
    else if (id !== undefined) await forgetStep(port, id);
  } catch (error) {
    // The announcement is in the list, and says what the step would.
    if (id === undefined) note(error);
  }
  return result;
}
