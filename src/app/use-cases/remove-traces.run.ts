import { AppError, messageOf } from "../failures/errors";
import type { RunContext } from "../run-context";
import { DOCUMENTS } from "../stores/documents";
import type { Effects } from "./effects";

export interface RemovedTraces {
  readonly sheets: readonly string[];
  readonly marks: number;
  /** Sheets of ours that the user's own sheets need. */
  readonly lists: readonly string[];
  /** Sheets where marks of ours may be left: Excel does not let them be read. */
  readonly unread: readonly string[];
}

/**
 * What is stored goes last: as long as it is there, what was interrupted can be seen and tried again.
 * @throws AppError "traces-half-done" where some of it is gone by then.
 */
export async function run({ port, onProgress }: RunContext): Promise<Effects<RemovedTraces>> {
  onProgress?.({ step: "write", fraction: 0 });
  let gone = 0;
  try {
    const { count: marks, unread } = await port.removeHighlights();
    gone += marks;
    const sheets = await port.removeOwnSheets();
    gone += sheets.length;
    await port.unmarkRenamedSheets();
    const lists = (await port.ownSheets()).map(({ sheet }) => sheet);
    for (const document of Object.values(DOCUMENTS)) {
      await document.remove(port);
      gone++;
    }
    return { result: { sheets, marks, lists, unread } };
  } catch (error) {
    if (gone === 0 || !(error instanceof AppError)) throw error;
    throw new AppError("traces-half-done", { detail: messageOf(error) }, { cause: error });
  }
}
