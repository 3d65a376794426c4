/** Milliseconds of work after which others get the thread. */
const SLICE_MS = 30;

/** Runs steps to their end and lets others have the thread in between. @throws the signal's reason when cancelled. */
export async function inSlices<T>(steps: Iterator<unknown, T, void>, signal?: AbortSignal): Promise<T> {
  let end = Date.now() + SLICE_MS;
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
    if (Date.now() < end) continue;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    end = Date.now() + SLICE_MS;
  }
}
