/* eslint-disable office-addins/no-context-sync-in-loop -- each step is as much as one request is to hold */
import type { WriteOptions } from "../app/ports";

/** Runs the steps of a write, one request each. Between them it reports progress and can be stopped. @throws the signal's reason. */
export async function writeSteps(
  context: Excel.RequestContext,
  steps: readonly (() => void)[],
  { signal, onWritten }: WriteOptions,
): Promise<void> {
  for (const [i, step] of steps.entries()) {
    signal?.throwIfAborted();
    step();
    await context.sync();
    // What is left is to take the earlier ones' place.
    onWritten?.((i + 1) / (steps.length + 1));
  }
  signal?.throwIfAborted();
}
