import { AppError } from "../../app/failures/errors";
import type { WriteOptions } from "../../app/ports";
import type { CellPlace, Refusal, RefusalReason } from "../../core/changes/change";
import { groupsSteps, stopGrouping } from "../run";
import { decideCells, type DecidedChange } from "./decide-cells";
import { putBackBegun } from "./put-back";
import type { MadeCell, RequestedChange } from "./requested-change";
import { writeDecided, type BegunCell } from "./write-decided";

export interface Changed {
  readonly made: readonly MadeCell[];
  readonly refused: readonly Refusal[];
}

export interface ChangeOptions extends WriteOptions {
  /** Awaited before the first cell is written: what will be, as far as Excel goes along. */
  readonly onDecided?: (cells: readonly MadeCell[]) => Promise<void>;
}

/**
 * Changes cells of the user's: reads and decides for all, then writes and reads back, with no call of its own for a cell. Each is changed only
 * in the row and column that it was decided for. One step of the user's Undo where Excel groups steps. When Excel stops, or the user between
 * two batches, what was written is put back. Some Excels refuse what is grouped (https://github.com/OfficeDev/office-js/issues/6491, 6711 and
 * 6255): it is then made once more, step by step.
 * @throws AppError "changes-half-done" naming the cells when they can't be put back.
 */
export async function changeCells(requests: readonly RequestedChange[], options: ChangeOptions = {}): Promise<Changed> {
  if (!groupsSteps()) return changeOnce(requests, options);
  try {
    return await changeOnce(requests, options);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // The intent has been announced.
    return changeOnce(requests, { ...options, onDecided: async () => undefined });
  }
}

async function changeOnce(requests: readonly RequestedChange[], options: ChangeOptions): Promise<Changed> {
  const refused: Refusal[] = [];
  if (requests.length === 0) return { made: [], refused };
  const refuse = ({ sheet, row, column }: CellPlace, reason: RefusalReason): void => void refused.push({ sheet, row, column, reason });
  const decided = await decideCells(requests, refuse, options.signal);
  if (decided.length === 0) return { made: [], refused };
  await options.onDecided?.(decided.map(intended));
  const begun: BegunCell[] = [];
  try {
    return { made: await writeDecided(decided, begun, refuse, options), refused };
  } catch (error) {
    // Else the putting back would be refused, too.
    if (isRefusal(error)) stopGrouping();
    await putBackBegun(begun, error);
    throw error;
  }
}

/** Excel's own refusal, with a code that says no more; not what the add-in has seen for itself. */
function isRefusal(error: unknown): boolean {
  return error instanceof AppError && error.code === "host" && error.cause !== undefined;
}

function intended({ requested: { sheet, row, column, asked }, before, wanted, named }: DecidedChange): MadeCell {
  return { sheet, row, column, before, after: wanted, ...named, asked: asked ?? { sheet, row, column } };
}
