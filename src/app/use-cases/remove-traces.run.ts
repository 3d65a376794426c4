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

/** What is stored goes last: as long as it is there, what was interrupted can be seen and tried again. */
export async function run({ port, onProgress }: RunContext): Promise<Effects<RemovedTraces>> {
  onProgress?.({ step: "write", fraction: 0 });
  const { count: marks, unread } = await port.removeHighlights();
  const sheets = await port.removeOwnSheets();
  await port.unmarkRenamedSheets();
  const lists = (await port.ownSheets()).map(({ sheet }) => sheet);
  for (const document of Object.values(DOCUMENTS)) await document.remove(port);
  return { result: { sheets, marks, lists, unread } };
}
