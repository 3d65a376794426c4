import { undoLast, type UndoResult } from "./undo-last";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export async function run(context: RunContext): Promise<Effects<{ readonly result: UndoResult }>> {
  return { result: { result: await undoLast(context.port, context, context.note) } };
}
