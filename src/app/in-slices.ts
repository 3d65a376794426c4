/** Milliseconds of work after which others are let have the thread. */
const SLICE_MS = 30;

export interface SliceOptions {
  /** Gives the work up between two steps. */
  readonly signal?: AbortSignal | undefined;
  /** Gives the thread away; default a zero timer. */
  readonly pause?: () => Promise<void>;
  /** Milliseconds; default a clock that only goes forward. */
  readonly clock?: () => number;
}

/** Does the steps in slices of some milliseconds, so that typing and clicking go on meanwhile. @throws the signal's reason when cancelled. */
export async function inSlices<T>(steps: Iterator<unknown, T, void>, options: SliceOptions = {}): Promise<T> {
  const pause = options.pause ?? (() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
  const clock = options.clock ?? (() => performance.now());
  let sliceEnd = clock() + SLICE_MS;
  for (;;) {
    options.signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock() < sliceEnd) continue;
    await pause();
    sliceEnd = clock() + SLICE_MS;
  }
}
